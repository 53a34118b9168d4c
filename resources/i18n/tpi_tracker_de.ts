<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AbbreviationsCard</name>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>a muscle or a drug</source>
        <translation>ein Muskel oder ein Mittel</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>wie getippt</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>mg/mL</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>words of the quick line</source>
        <translation>Wörter der Schnellzeile</translation>
    </message>
    <message>
        <source>“{word}” is a word of the quick line now</source>
        <translation>„{word}“ ist jetzt ein Wort der Schnellzeile</translation>
    </message>
    <message>
        <source>“{word}” is no word of the quick line any more</source>
        <translation>„{word}“ ist kein Wort der Schnellzeile mehr</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>A support file holds versions, counts, settings and logs. No patient, no name, no path.</source>
        <translation>Eine Support-Datei enthält Versionen, Anzahlen, Einstellungen und Protokolle. Keine Patienten, keine Namen, keine Pfade.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>Nichts wurde geschrieben; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Support-Datei speichern</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Support-Datei</translation>
    </message>
    <message>
        <source>Support file saved as {name}</source>
        <translation>Support-Datei gespeichert als {name}</translation>
    </message>
    <message>
        <source>TPI Tracker is free software under the Apache License 2.0. It stands on these libraries.</source>
        <translation>TPI Tracker ist freie Software unter der Apache License 2.0. Es beruht auf diesen Bibliotheken.</translation>
    </message>
    <message>
        <source>The support file was not saved: {reason}.</source>
        <translation>Die Support-Datei wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>This is all that is in it. Read it before you save it and send it to somebody.</source>
        <translation>Mehr steht nicht darin. Lesen Sie es, bevor Sie es speichern und jemandem schicken.</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>AddendumSheet</name>
    <message>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Addendum kept</source>
        <translation>Nachtrag gespeichert</translation>
    </message>
    <message>
        <source>The note stays as it was signed</source>
        <translation>Die Dokumentation bleibt, wie sie signiert wurde</translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>Verlaufskontrollen</translation>
    </message>
    <message>
        <source>Post score</source>
        <translation>Wert danach</translation>
    </message>
    <message>
        <source>Post score and follow-ups</source>
        <translation>Wert danach und Verlaufskontrollen</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>AlikeNote</name>
    <message>
        <source>Names and birth dates that are easy to mix up</source>
        <translation>Leicht zu verwechselnde Namen und Geburtsdaten</translation>
    </message>
    <message>
        <source>Not {who}</source>
        <translation>Nicht {who}</translation>
    </message>
    <message>
        <source>Not {who}, and not {more} others</source>
        <translation>Nicht {who} und nicht {more} weitere</translation>
    </message>
    <message>
        <source>One person: merge…</source>
        <translation>Eine Person: zusammenführen…</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Andere öffnen</translation>
    </message>
</context>
<context>
    <name>AnswerConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>{about}. {at}. Nothing of yours is written yet.</source>
        <translation>{about}. {at}. Von Ihnen ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>{author} answered this in the meantime</source>
        <translation>{author} hat dies inzwischen beantwortet</translation>
    </message>
    <message>
        <source>{author} cleared this answer in the meantime</source>
        <translation>{author} hat diese Antwort inzwischen gelöscht</translation>
    </message>
</context>
<context>
    <name>AnswerKeys</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation>nichts beantwortet</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>From the records: {basis}</source>
        <translation>Aus den Einträgen: {basis}</translation>
    </message>
    <message>
        <source>Not done because</source>
        <translation>Nicht erfolgt, weil</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points, 0 to {highest}</source>
        <translation>Punkte, 0 bis {highest}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The same answer once more clears it</source>
        <translation>Dieselbe Antwort noch einmal löscht sie</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erfolgt</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>angeordnet</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>resulted</source>
        <translation>Ergebnis da</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Patientendaten bearbeiten</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Verlaufskontrollen</translation>
    </message>
    <message>
        <source>For 15 minutes and for reading alone. Administrators are told who opened it, when and why.</source>
        <translation>Für 15 Minuten und nur zum Lesen. Die Administratoren erfahren, wer wann und warum geöffnet hat.</translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Open the chart in an emergency</source>
        <translation>Akte im Notfall öffnen</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The chart is open for reading until {time}; administrators are told</source>
        <translation>Die Akte ist bis {time} zum Lesen geöffnet; die Administratoren werden informiert</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>what happened, in at least ten characters</source>
        <translation>was geschehen ist, in mindestens zehn Zeichen</translation>
    </message>
</context>
<context>
    <name>AttachSheet</name>
    <message>
        <source>A document belongs to a session or a workup: begin one of them first</source>
        <translation>Ein Dokument gehört zu einer Sitzung oder Abklärung: zuerst eine davon beginnen</translation>
    </message>
    <message>
        <source>A document that was attached is retracted where it stands, with a reason</source>
        <translation>Ein angehängtes Dokument wird dort zurückgenommen, wo es steht, mit Begründung</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Dokument anhängen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Dokument wählen</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose the file again: a draft holds none</source>
        <translation>Die Datei noch einmal wählen: ein Entwurf enthält keine</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Zuerst die Datei wählen.</translation>
    </message>
    <message>
        <source>Correct a document</source>
        <translation>Dokument berichtigen</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>Tag der Aufnahme</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Dokument angehängt</translation>
    </message>
    <message>
        <source>Document corrected</source>
        <translation>Dokument berichtigt</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation>Dokumente ({endings})</translation>
    </message>
    <message>
        <source>Give the document a title.</source>
        <translation>Dem Dokument einen Titel geben.</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>Inzwischen geändert von {author}</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Nothing was written. Close this and look at it as it is now.</source>
        <translation>Nichts wurde geschrieben. Dies schließen und ansehen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, at most 20 MB</source>
        <translation>PDF, JPEG oder PNG, höchstens 20 MB</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Say what the document belongs to.</source>
        <translation>Angeben, wozu das Dokument gehört.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The document is no longer there</source>
        <translation>Das Dokument ist nicht mehr da</translation>
    </message>
    <message>
        <source>The file is read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>The words are kept as a draft, the file is not: choose it again then.</source>
        <translation>Die Angaben bleiben als Entwurf, die Datei nicht: sie ist dann noch einmal zu wählen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Wait until its first page is seen.</source>
        <translation>Warten, bis die erste Seite zu sehen ist.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>what the document is</source>
        <translation>was das Dokument ist</translation>
    </message>
</context>
<context>
    <name>AuditEntry</name>
    <message>
        <source>Clinic no.</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>choose one in the list</source>
        <translation>eines aus der Liste wählen</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>Clinic no.</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation>Dieser Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>clinic no. {number}</source>
        <translation>Pat.-Nr. {number}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Audit saved as {name}</source>
        <translation>Protokoll gespeichert als {name}</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Only an administrator may read the audit.</source>
        <translation>Nur Administratoren dürfen das Protokoll lesen.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The PDF was not saved: {reason}.</source>
        <translation>Das PDF wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} entries; older ones come as you scroll</source>
        <translation>
            <numerusform>Der neueste {count} Eintrag; ältere folgen beim Blättern</numerusform>
            <numerusform>Die neuesten {count} Einträge; ältere folgen beim Blättern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditRows</name>
    <message>
        <source>Clinic no.</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>AuditState</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge what was found</source>
        <translation>Feststellung bestätigen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Entry {entry} acknowledges what was found before it.</source>
        <translation>Eintrag {entry} bestätigt, was davor festgestellt wurde.</translation>
    </message>
    <message>
        <source>The audit is being checked</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>The audit is being checked: {count} entries read</source>
        <translation>
            <numerusform>Das Protokoll wird geprüft: {count} Eintrag gelesen</numerusform>
            <numerusform>Das Protokoll wird geprüft: {count} Einträge gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: {count} entries, checked {time}</source>
        <translation>
            <numerusform>Das Protokoll ist unversehrt: {count} Eintrag, geprüft {time}</numerusform>
            <numerusform>Das Protokoll ist unversehrt: {count} Einträge, geprüft {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened, or what was done to find out. It stays in the audit for good.</source>
        <translation>Was geschah oder was zur Klärung getan wurde. Es bleibt dauerhaft im Protokoll.</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>Entries of the audit</source>
        <translation>Einträge des Protokolls</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>beside the clinic</source>
        <translation>neben der Praxis</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>verified when made</source>
        <translation>beim Erstellen geprüft</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups of this clinic</source>
        <translation>Sicherungen dieser Praxis</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>1 patient</source>
        <translation>1 Patient/in</translation>
    </message>
    <message>
        <source>An administrator can restore a backup.</source>
        <translation>Administratoren können eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Gesichert und geprüft</translation>
    </message>
    <message>
        <source>Backed up and verified: {name}</source>
        <translation>Gesichert und geprüft: {name}</translation>
    </message>
    <message>
        <source>Backed up beside the clinic; a further folder did not take it</source>
        <translation>Neben der Praxis gesichert; ein weiterer Ordner nahm die Sicherung nicht an</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft…</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>Sichern und Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>Its automatic backups are made there; the manual says how. Back up now fetches all of it into an encrypted file in a folder that you choose.</source>
        <translation>Die automatischen Sicherungen entstehen dort; das Handbuch sagt wie. „Jetzt sichern“ holt alles in eine verschlüsselte Datei in einem Ordner Ihrer Wahl.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>One is made a quarter of an hour after the first change, when the program locks and when it ends.</source>
        <translation>Eine entsteht eine Viertelstunde nach der ersten Änderung, beim Sperren und beim Beenden des Programms.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Takes the chosen backup out into a temporary place, opens it, checks every page and all counts, and says how long it took. Nothing of the clinic is changed. Do it once a month.</source>
        <translation>Holt die gewählte Sicherung an einen vorläufigen Ort, öffnet sie, prüft jede Seite und alle Anzahlen und sagt, wie lange es dauerte. An der Praxis ändert sich nichts. Tun Sie es einmal im Monat.</translation>
    </message>
    <message>
        <source>The backup of {time} opened in {seconds} s: {patients}, all counts as written.</source>
        <translation>Die Sicherung von {time} ließ sich in {seconds} s öffnen: {patients}, alle Anzahlen wie geschrieben.</translation>
    </message>
    <message>
        <source>The clinic lies on a server</source>
        <translation>Die Praxis liegt auf einem Server</translation>
    </message>
    <message>
        <source>Trying the backup of {time}…</source>
        <translation>Sicherung von {time} wird erprobt…</translation>
    </message>
    <message>
        <source>a restore without restoring</source>
        <translation>eine Wiederherstellung zur Probe</translation>
    </message>
    <message>
        <source>encrypted, each read again after it was written</source>
        <translation>verschlüsselt, jede nach dem Schreiben noch einmal gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} Patient/in</numerusform>
            <numerusform>{count} Patienten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaselineCard</name>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Baseline score</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Measure and scale</source>
        <translation>Maß und Skala</translation>
    </message>
    <message>
        <source>NRS</source>
        <translation>NRS</translation>
    </message>
    <message>
        <source>Not taken, because</source>
        <translation>Nicht erhoben, weil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Taken after all</source>
        <translation>Doch erhoben</translation>
    </message>
    <message>
        <source>VAS</source>
        <translation>VAS</translation>
    </message>
    <message>
        <source>average</source>
        <translation>im Mittel</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>for example: patient could not answer</source>
        <translation>zum Beispiel: konnte nicht antworten</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>now</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>{measure}, {scale}</source>
        <translation>{measure}, {scale}</translation>
    </message>
</context>
<context>
    <name>BeforeNeedleCard</name>
    <message numerus="yes">
        <source>A safety call after {days} days: it asks whether all is well and takes no score</source>
        <translation>
            <numerusform>Ein Sicherheitsanruf nach {days} Tag: Er fragt, ob alles in Ordnung ist, und erhebt keinen Wert</numerusform>
            <numerusform>Ein Sicherheitsanruf nach {days} Tagen: Er fragt, ob alles in Ordnung ist, und erhebt keinen Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the needle</source>
        <translation>Vor der Nadel</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Letzte Einnahme</translation>
    </message>
    <message>
        <source>Last dose: date and time, such as y 20:00 or t 8:00; other words are kept as typed</source>
        <translation>Letzte Einnahme: Datum und Uhrzeit, etwa y 20:00 oder t 8:00; andere Wörter bleiben, wie sie getippt wurden</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Reason despite the allergy</source>
        <translation>Grund trotz der Allergie</translation>
    </message>
    <message>
        <source>The same answer once more clears it</source>
        <translation>Dieselbe Antwort noch einmal löscht sie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>call in {hours} h</source>
        <translation>
            <numerusform>Anruf in {hours} h</numerusform>
            <numerusform>Anruf in {hours} h</numerusform>
        </translation>
    </message>
    <message>
        <source>last dose</source>
        <translation>letzte Einnahme</translation>
    </message>
    <message>
        <source>not asked: {count}</source>
        <translation>nicht gefragt: {count}</translation>
    </message>
    <message>
        <source>nothing to note</source>
        <translation>nichts zu beachten</translation>
    </message>
    <message numerus="yes">
        <source>{count} to note, none stops</source>
        <translation>
            <numerusform>{count} zu beachten, nichts hält auf</numerusform>
            <numerusform>{count} zu beachten, nichts hält auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to note, {stops} wants a reason</source>
        <translation>
            <numerusform>{count} zu beachten, {stops} verlangt einen Grund</numerusform>
            <numerusform>{count} zu beachten, {stops} verlangt einen Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {text}. Saving asks for a reason.</source>
        <translation>{title}: {text}. Beim Speichern wird nach einem Grund gefragt.</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>{typed} was read day first. Month first it would be {other}.</source>
        <translation>{typed} wurde mit dem Tag zuerst gelesen. Mit dem Monat zuerst wäre es {other}.</translation>
    </message>
    <message>
        <source>{typed} was read month first. Day first it would be {other}.</source>
        <translation>{typed} wurde mit dem Monat zuerst gelesen. Mit dem Tag zuerst wäre es {other}.</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>Auf dem Schema gezeigt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
</context>
<context>
    <name>BodyMapCanvas</name>
    <message>
        <source>Body map</source>
        <translation>Körperschema</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorne</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>Von rechts</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Lies close</source>
        <translation>Liegt nahe</translation>
    </message>
    <message>
        <source>No sites here.</source>
        <translation>Keine Stellen hier.</translation>
    </message>
    <message>
        <source>On other views: {count}.</source>
        <translation>In anderen Ansichten: {count}.</translation>
    </message>
    <message>
        <source>Pleura or great vessels lie close</source>
        <translation>Pleura oder große Gefäße liegen nahe</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Überträgt nach</translation>
    </message>
    <message>
        <source>Sites: {sites}.</source>
        <translation>Stellen: {sites}.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>carried, not confirmed</source>
        <translation>übernommen, nicht bestätigt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>second click: {name}</source>
        <translation>zweiter Klick: {name}</translation>
    </message>
    <message>
        <source>session {number} {verdict}</source>
        <translation>Sitzung {number}: {verdict}</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>nicht überprüft</translation>
    </message>
    <message>
        <source>{first}; a second click takes {other}</source>
        <translation>{first}; ein zweiter Klick wählt {other}</translation>
    </message>
</context>
<context>
    <name>BodyMapList</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Muscles of the body map</source>
        <translation>Muskeln des Körperschemas</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>BrokenGlass</name>
    <message>
        <source>Charts opened in an emergency</source>
        <translation>Im Notfall geöffnete Akten</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>{author} opened the chart of {patient} in an emergency</source>
        <translation>{author} hat die Akte von {patient} im Notfall geöffnet</translation>
    </message>
</context>
<context>
    <name>CallConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Verlaufskontrolle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written yet. Kept, it stands beside theirs, and the call is as you say.</source>
        <translation>{at}. Von Ihnen ist noch nichts geschrieben. Behalten steht es neben dem anderen, und der Anruf wird, wie Sie sagen.</translation>
    </message>
    <message>
        <source>{at}. The call went with it; nothing of yours is written.</source>
        <translation>{at}. Der Anruf ist damit entfallen; von Ihnen ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>{author} closed this call in the meantime</source>
        <translation>{author} hat diesen Anruf inzwischen abgeschlossen</translation>
    </message>
    <message>
        <source>{author} marked the session of this call as entered in error</source>
        <translation>{author} hat die Sitzung dieses Anrufs als Fehleintrag markiert</translation>
    </message>
</context>
<context>
    <name>CallListSheet</name>
    <message>
        <source>A calendar entry says the clinic number alone: calendars lie on telephones and other computers.</source>
        <translation>Ein Kalendereintrag nennt nur die Patientennummer: Kalender liegen auf Telefonen und anderen Computern.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Call list saved as {name}</source>
        <translation>Anrufliste gespeichert als {name}</translation>
    </message>
    <message>
        <source>Call list sent to the printer</source>
        <translation>Anrufliste an den Drucker gesendet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Names and numbers in the calendar too</source>
        <translation>Namen und Nummern auch im Kalender</translation>
    </message>
    <message>
        <source>Next 7 days {count}</source>
        <translation>Nächste 7 Tage {count}</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>Nichts wurde geschrieben; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>Überfällig {count}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>The call list was not saved: {reason}.</source>
        <translation>Die Anrufliste wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>The calls that wait, for a pen or for a calendar</source>
        <translation>Die wartenden Anrufe, für den Stift oder für einen Kalender</translation>
    </message>
    <message>
        <source>The paper has names and telephone numbers, and boxes for the score and for what else came of a call.</source>
        <translation>Auf dem Papier stehen Namen und Telefonnummern und Felder für den Wert und für das, was der Anruf sonst ergab.</translation>
    </message>
    <message>
        <source>Today {count}</source>
        <translation>Heute {count}</translation>
    </message>
    <message>
        <source>With the next 7 days</source>
        <translation>Mit den nächsten 7 Tagen</translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message>
        <source>Changes here</source>
        <translation>Änderungen hier</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>Sonst nichts.</translation>
    </message>
    <message>
        <source>The shipped value was set in force again.</source>
        <translation>Der mitgelieferte Wert wurde wieder in Kraft gesetzt.</translation>
    </message>
    <message>
        <source>Took the place of the shipped value.</source>
        <translation>Ersetzt den mitgelieferten Wert.</translation>
    </message>
    <message>
        <source>{at}, {author}: {reason}</source>
        <translation>{at}, {author}: {reason}</translation>
    </message>
</context>
<context>
    <name>CatalogueEntryForm</name>
    <message>
        <source>shipped: {value}</source>
        <translation>mitgeliefert: {value}</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Find entry</source>
        <translation>Eintrag suchen</translation>
    </message>
    <message>
        <source>No entry matches “{typed}”. Esc shows all.</source>
        <translation>Kein Eintrag passt zu „{typed}“. Esc zeigt alle.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>muscle, drug, rule, preset</source>
        <translation>Muskel, Arzneimittel, Regel, Vorlage</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>eigener Wert</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>1 entry is changed</source>
        <translation>1 Eintrag ist geändert</translation>
    </message>
    <message>
        <source>1 flag has ended</source>
        <translation>1 Hinweis ist erloschen</translation>
    </message>
    <message>
        <source>1 is raised</source>
        <translation>1 ist neu</translation>
    </message>
    <message>
        <source>A change of the catalogue is not undone here: set the entry as it was</source>
        <translation>Eine Änderung am Katalog wird hier nicht rückgängig gemacht: den Eintrag wieder so setzen, wie er war</translation>
    </message>
    <message>
        <source>Add one like this</source>
        <translation>Ähnlichen hinzufügen</translation>
    </message>
    <message>
        <source>An administrator or a clinician can change this.</source>
        <translation>Dies können Administratoren sowie Ärztinnen und Ärzte ändern.</translation>
    </message>
    <message>
        <source>An entry needs a key of its own: small letters and underscores.</source>
        <translation>Ein Eintrag braucht einen eigenen Schlüssel: Kleinbuchstaben und Unterstriche.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Catalogue files (*.toml)</source>
        <translation>Katalogdateien (*.toml)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Every problem was read by the changed rule: {counts}</source>
        <translation>Jedes Problem wurde nach der geänderten Regel gelesen: {counts}</translation>
    </message>
    <message>
        <source>New: like {name}</source>
        <translation>Neu: wie {name}</translation>
    </message>
    <message>
        <source>Not saved: the shipped value stays in force</source>
        <translation>Nicht gespeichert: Der mitgelieferte Wert bleibt in Kraft</translation>
    </message>
    <message>
        <source>Nothing was changed: what was in force stays in force</source>
        <translation>Nichts geändert: Was in Kraft war, bleibt in Kraft</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Reset to shipped</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take in a catalogue file</source>
        <translation>Katalogdatei übernehmen</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>The entry is taken away</source>
        <translation>Der Eintrag ist entfernt</translation>
    </message>
    <message>
        <source>The file says nothing else than what is in force</source>
        <translation>Die Datei sagt nichts anderes als das, was in Kraft ist</translation>
    </message>
    <message>
        <source>The shipped value is in force again</source>
        <translation>Der mitgelieferte Wert gilt wieder</translation>
    </message>
    <message>
        <source>There is an entry of this key already.</source>
        <translation>Einen Eintrag mit diesem Schlüssel gibt es schon.</translation>
    </message>
    <message>
        <source>Type the reason first: it is kept with every entry the file changes.</source>
        <translation>Geben Sie zuerst den Grund ein: Er steht bei jedem Eintrag, den die Datei ändert.</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>what the program knows, where it is from, and this clinic's own values</source>
        <translation>was das Programm weiß, woher es stammt und die eigenen Werte dieser Praxis</translation>
    </message>
    <message numerus="yes">
        <source>{count} are raised</source>
        <translation>
            <numerusform>{count} ist neu</numerusform>
            <numerusform>{count} sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries are changed</source>
        <translation>
            <numerusform>{count} Eintrag ist geändert</numerusform>
            <numerusform>{count} Einträge sind geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} flags have ended</source>
        <translation>
            <numerusform>{count} Hinweis ist erloschen</numerusform>
            <numerusform>{count} Hinweise sind erloschen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>{name} is changed from now on</source>
        <translation>Ab jetzt geändert: {name}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Aligned</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Curve, table or body map</source>
        <translation>Kurve, Tabelle oder Körperschema</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Layout of the curve</source>
        <translation>Anordnung der Kurve</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pain over time, table</source>
        <translation>Schmerz im Zeitverlauf, Tabelle</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Treated sites</source>
        <translation>Behandelte Stellen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>self</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>within 2 h</source>
        <translation>innerhalb 2 h</translation>
    </message>
</context>
<context>
    <name>ChartOut</name>
    <message>
        <source>Copy line for a letter</source>
        <translation>Zeile für einen Brief kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy table with the patient's name</source>
        <translation>Tabelle mit dem Namen des Patienten kopieren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg)</source>
        <translation>Bild (*.png);;Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Das Bild wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>{reason}. Nothing was written; choose another place.</source>
        <translation>{reason}. Nichts wurde geschrieben; wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Pain over time</source>
        <translation>Schmerz im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>ChartZoomButtons</name>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
</context>
<context>
    <name>ClusterBox</name>
    <message>
        <source>No accuracy figures were read.</source>
        <translation>Es wurden keine Zahlen zur Testgüte gelesen.</translation>
    </message>
    <message>
        <source>at most {limit}, rule not met</source>
        <translation>höchstens {limit}, Regel nicht erfüllt</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>open (rule: {threshold} or more)</source>
        <translation>offen (Regel: {threshold} oder mehr)</translation>
    </message>
    <message>
        <source>rule met (all {total})</source>
        <translation>Regel erfüllt (alle {total})</translation>
    </message>
    <message>
        <source>rule met ({threshold} or more)</source>
        <translation>Regel erfüllt ({threshold} oder mehr)</translation>
    </message>
    <message>
        <source>rule not met ({threshold} or more)</source>
        <translation>Regel nicht erfüllt ({threshold} oder mehr)</translation>
    </message>
    <message>
        <source>{count} or fewer</source>
        <translation>{count} oder weniger</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} oder mehr</translation>
    </message>
    <message>
        <source>{name} interval {ends}.</source>
        <translation>{name} Intervall {ends}.</translation>
    </message>
    <message>
        <source>{present} of {total} positive: </source>
        <translation>{present} von {total} positiv: </translation>
    </message>
</context>
<context>
    <name>ComplicationForm</name>
    <message>
        <source>Complication</source>
        <translation>Komplikation</translation>
    </message>
    <message>
        <source>Complication kept</source>
        <translation>Komplikation gespeichert</translation>
    </message>
    <message>
        <source>Complication kept, the safety call is closed</source>
        <translation>Komplikation gespeichert, der Sicherheitsanruf ist abgeschlossen</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>Abgeklungen am</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>The record is no longer there to be corrected</source>
        <translation>Der Eintrag ist nicht mehr da und lässt sich nicht berichtigen</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>Die Sitzung ist nicht mehr da</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Which complication was it?</source>
        <translation>Welche Komplikation war es?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>complaint: {kind}</source>
        <translation>Beschwerde: {kind}</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>nicht abgeklungen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>session of {date}, {title}</source>
        <translation>Sitzung vom {date}, {title}</translation>
    </message>
    <message>
        <source>such as 23-Nov-2026 14:32</source>
        <translation>etwa 23-Nov-2026 14:32</translation>
    </message>
</context>
<context>
    <name>ConcludedNote</name>
    <message>
        <source>New workup</source>
        <translation>Neue Abklärung</translation>
    </message>
    <message>
        <source>Reopen workup</source>
        <translation>Abklärung wieder öffnen</translation>
    </message>
    <message>
        <source>The answers stand as they were kept. Reopening is noted in the history.</source>
        <translation>Die Antworten stehen, wie sie gespeichert wurden. Das Wiederöffnen wird im Verlauf vermerkt.</translation>
    </message>
    <message>
        <source>Workup concluded {day}</source>
        <translation>Abklärung abgeschlossen {day}</translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Conclude workup</source>
        <translation>Abklärung abschließen</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>Follows from {reasons}</source>
        <translation>Folgt aus {reasons}</translation>
    </message>
    <message>
        <source>No source is confirmed and no finding names a pathway yet. Any can be chosen by hand.</source>
        <translation>Noch ist keine Ursache bestätigt, und kein Befund nennt einen Behandlungspfad. Jeder kann von Hand gewählt werden.</translation>
    </message>
    <message>
        <source>This text is too long. Nothing of it was pasted.</source>
        <translation>Dieser Text ist zu lang. Nichts davon wurde eingefügt.</translation>
    </message>
    <message>
        <source>behind the red flag</source>
        <translation>hinter der Red Flag</translation>
    </message>
    <message>
        <source>concluded {day}</source>
        <translation>abgeschlossen {day}</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>offered: {names}</source>
        <translation>vorgeschlagen: {names}</translation>
    </message>
    <message>
        <source>{item}: present</source>
        <translation>{item}: vorhanden</translation>
    </message>
    <message>
        <source>{source}: confirmed</source>
        <translation>{source}: bestätigt</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Save what I chose</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written yet. Choose for each field which one is to stand.</source>
        <translation>{at}. Von Ihnen ist noch nichts geschrieben. Wählen Sie für jedes Feld, was gelten soll.</translation>
    </message>
    <message>
        <source>{at}. Theirs is kept; yours was not written. Open it again to repeat your change.</source>
        <translation>{at}. Die andere Fassung gilt; Ihre wurde nicht geschrieben. Öffnen Sie es erneut, um Ihre Änderung zu wiederholen.</translation>
    </message>
    <message>
        <source>{author} changed this in the meantime</source>
        <translation>{author} hat dies inzwischen geändert</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>{author} hat dies als Fehleintrag markiert</translation>
    </message>
    <message numerus="yes">
        <source>{count} to choose</source>
        <translation>
            <numerusform>{count} zu wählen</numerusform>
            <numerusform>{count} zu wählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictFrame</name>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere behalten</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>1 item is missing for a repeat today</source>
        <translation>1 Angabe fehlt für eine Wiederholung heute</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Kostenübernahme</translation>
    </message>
    <message>
        <source>Not looked at: {what}.</source>
        <translation>Nicht betrachtet: {what}.</translation>
    </message>
    <message>
        <source>Nothing is missing of what is looked at</source>
        <translation>Von dem, was betrachtet wird, fehlt nichts</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Reference only, last checked {day}. Source: {source} ({read}).</source>
        <translation>Nur als Anhalt, zuletzt geprüft {day}. Quelle: {source} ({read}).</translation>
    </message>
    <message>
        <source>a choice of this program</source>
        <translation>eine Festlegung dieses Programms</translation>
    </message>
    <message>
        <source>read in a restatement of it</source>
        <translation>in einer Wiedergabe gelesen</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>in der Quelle gelesen</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>nicht überprüft</translation>
    </message>
    <message>
        <source>{gaps} items are missing for a repeat today</source>
        <translation>{gaps} Angaben fehlen für eine Wiederholung heute</translation>
    </message>
</context>
<context>
    <name>CriteriaBoxes</name>
    <message>
        <source>Band</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation>Wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Übertr.</translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation>Übertragener Schmerz</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation>Hartspannstrang</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>Druckschmerzpunkt</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (Taste {key})</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data to hand on</source>
        <translation>Daten zum Weitergeben</translation>
    </message>
    <message>
        <source>Data you have</source>
        <translation>Vorhandene Daten</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tabelle importieren</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>{date}, click to leave out</source>
        <translation>{date}, Klick lässt es weg</translation>
    </message>
    <message>
        <source>{date}, left out</source>
        <translation>{date}, weggelassen</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Dismiss failure flag</source>
        <translation>Hinweis auf Versagen zurückstellen</translation>
    </message>
    <message>
        <source>Flag of {name} dismissed</source>
        <translation>Hinweis bei {name} zurückgestellt</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruht bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The flag is no longer there to be dismissed</source>
        <translation>Der Hinweis ist nicht mehr da</translation>
    </message>
    <message>
        <source>The flag is quiet until that day, or until a score or session changes what it rests on.</source>
        <translation>Der Hinweis ruht bis zu diesem Tag oder bis ein Wert oder eine Sitzung seine Grundlage ändert.</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>Die andere Änderung gilt, Ihre wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Your reason is still here: dismiss the flag as it is now, or leave.</source>
        <translation>Ihr Grund steht noch hier: Stellen Sie den Hinweis zurück, wie er jetzt ist, oder gehen Sie zurück.</translation>
    </message>
</context>
<context>
    <name>DocumentMark</name>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message>
        <source>A document to {item}</source>
        <translation>Ein Dokument zu {item}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} Dokument</numerusform>
            <numerusform>{count} Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>The page is drawn …</source>
        <translation>Die Seite wird gezeichnet …</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>Nach rechts drehen (R)</translation>
    </message>
    <message>
        <source>Whole page or full width (0)</source>
        <translation>Ganze Seite oder volle Breite (0)</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy saved as {name}</source>
        <translation>Kopie gespeichert als {name}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Entered in error: it no longer counts</source>
        <translation>Irrtümlich eingetragen: es zählt nicht mehr</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy outside the clinic?</source>
        <translation>Eine Kopie außerhalb der Praxis speichern?</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever can open its folder can read it. The audit notes it as an export.</source>
        <translation>Die Kopie ist nicht verschlüsselt: wer ihren Ordner öffnen kann, kann sie lesen. Das Protokoll vermerkt sie als Export.</translation>
    </message>
    <message>
        <source>The document is no longer there</source>
        <translation>Das Dokument ist nicht mehr da</translation>
    </message>
    <message>
        <source>Title and day of the document</source>
        <translation>Titel und Tag des Dokuments</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>taken {day}</source>
        <translation>aufgenommen {day}</translation>
    </message>
    <message>
        <source>{media}, {size}, attached {at} by {who}</source>
        <translation>{media}, {size}, angehängt {at} von {who}</translation>
    </message>
</context>
<context>
    <name>DoseBar</name>
    <message>
        <source>{mark} cap</source>
        <translation>{mark} Max.</translation>
    </message>
    <message>
        <source>{mark} warn</source>
        <translation>{mark} Warn.</translation>
    </message>
</context>
<context>
    <name>DoseMeter</name>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
</context>
<context>
    <name>DoubtNote</name>
    <message>
        <source>Back to the tray</source>
        <translation>Zurück zum Tablett</translation>
    </message>
    <message>
        <source>Is the tray right?</source>
        <translation>Stimmt das Tablett?</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>A document belongs to a patient: open the patient, then drop the file there</source>
        <translation>Ein Dokument gehört zu einer Person: die Akte öffnen, dann die Datei dort ablegen</translation>
    </message>
</context>
<context>
    <name>DrugChoice</name>
    <message>
        <source>Drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} mit Adrenalin</translation>
    </message>
    <message>
        <source>{drug}, plain</source>
        <translation>{drug}, pur</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Follow-ups</source>
        <translation>Verlaufskontrollen</translation>
    </message>
</context>
<context>
    <name>DueRows</name>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Safety call: {sites}</source>
        <translation>Sicherheitsanruf: {sites}</translation>
    </message>
    <message>
        <source>Show {step} more, {hidden} are not shown</source>
        <translation>{step} weitere zeigen, {hidden} sind nicht gezeigt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>asked for later</source>
        <translation>Rückruf erbeten</translation>
    </message>
    <message>
        <source>closed, {who}</source>
        <translation>abgeschlossen, {who}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>erledigt {time}</translation>
    </message>
    <message numerus="yes">
        <source>due in {days} days</source>
        <translation>
            <numerusform>fällig in {days} Tag</numerusform>
            <numerusform>fällig in {days} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>fällig morgen</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>erster Anruf</translation>
    </message>
    <message numerus="yes">
        <source>oldest {days} days</source>
        <translation>
            <numerusform>ältester {days} Tag</numerusform>
            <numerusform>ältester {days} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>scored {value}, {who}</source>
        <translation>Wert {value}, {who}</translation>
    </message>
    <message>
        <source>session {number}, {date}</source>
        <translation>Sitzung {number}, {date}</translation>
    </message>
    <message>
        <source>three tries or wrong number</source>
        <translation>drei Versuche oder falsche Nummer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today, {offset}</source>
        <translation>nach {offset}</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>falsche Nummer</translation>
    </message>
    <message numerus="yes">
        <source>{count} done</source>
        <translation>
            <numerusform>{count} erledigt</numerusform>
            <numerusform>{count} erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tries</source>
        <translation>
            <numerusform>{count} Versuch</numerusform>
            <numerusform>{count} Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} Tag</numerusform>
            <numerusform>{days} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days late</source>
        <translation>
            <numerusform>{days} Tag überfällig</numerusform>
            <numerusform>{days} Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{offset} after {session}</source>
        <translation>{offset} nach {session}</translation>
    </message>
    <message>
        <source>{session} · baseline {value}</source>
        <translation>{session} · vorher {value}</translation>
    </message>
    <message>
        <source>{when}; recorded as the follow-up of {day}</source>
        <translation>{when}; wird als Verlaufskontrolle vom {day} festgehalten</translation>
    </message>
</context>
<context>
    <name>EmptyChart</name>
    <message>
        <source>No scores yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Wert erfassen</translation>
    </message>
    <message>
        <source>The curve starts with a baseline. Press Ctrl+D to record one.</source>
        <translation>Die Kurve beginnt mit einem Ausgangswert. Strg+D erfasst einen.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Judged on {pair}; percents are rounded for display only</source>
        <translation>Beurteilt nach {pair}; Prozente sind nur zur Anzeige gerundet</translation>
    </message>
    <message>
        <source>No scale with a baseline</source>
        <translation>Keine Skala mit Ausgangswert</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rule {rule} {version}: {wording}</source>
        <translation>Regel {rule} {version}: {wording}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Scores and sources</source>
        <translation>Werte und Quellen</translation>
    </message>
    <message>
        <source>Scores behind the verdict</source>
        <translation>Werte hinter der Beurteilung</translation>
    </message>
    <message>
        <source>Source: {source} ({review})</source>
        <translation>Quelle: {source} ({review})</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>relief lost</source>
        <translation>Linderung verloren</translation>
    </message>
    <message>
        <source>session {number}, {at}</source>
        <translation>Sitzung {number}, {at}</translation>
    </message>
    <message>
        <source>within 2 h</source>
        <translation>innerhalb 2 h</translation>
    </message>
</context>
<context>
    <name>ExportDataSheet</name>
    <message>
        <source>A workbook (XLSX)</source>
        <translation>Eine Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>All of the clinic, in one file</source>
        <translation>Die ganze Praxis in einer Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>Exportiert als {name}</translation>
    </message>
    <message>
        <source>FHIR R4 for another system</source>
        <translation>FHIR R4 für ein anderes System</translation>
    </message>
    <message>
        <source>Outside the program nothing protects the file: keep it where only those may read it who should.</source>
        <translation>Außerhalb des Programms schützt nichts die Datei: Bewahren Sie sie auf, wo nur lesen kann, wer es soll.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped; a file is there only if it was finished before.</source>
        <translation>Angehalten; eine Datei ist nur da, wenn sie vorher fertig war.</translation>
    </message>
    <message>
        <source>Tables (CSV in a zip)</source>
        <translation>Tabellen (CSV in einem Zip)</translation>
    </message>
    <message>
        <source>Tables for research, without names</source>
        <translation>Tabellen für die Forschung, ohne Namen</translation>
    </message>
    <message>
        <source>Type your password: all of the clinic goes out.</source>
        <translation>Geben Sie Ihr Passwort ein: Die ganze Praxis geht hinaus.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Without names, with other numbers and days</source>
        <translation>Ohne Namen, mit anderen Nummern und Tagen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>{name} is written: {rows} rows in {parts} parts.</source>
        <translation>{name} ist geschrieben: {rows} Zeilen in {parts} Teilen.</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % erledigt</translation>
    </message>
</context>
<context>
    <name>ExposureForm</name>
    <message>
        <source>A retraction needs a reason.</source>
        <translation>Eine Zurücknahme braucht einen Grund.</translation>
    </message>
    <message>
        <source>Counts in the dose of the same day and in the steroid of twelve months.</source>
        <translation>Zählt zur Dosis desselben Tages und zum Steroid der zwölf Monate.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dose (mg)</source>
        <translation>Dosis (mg)</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Fehleintrag</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>Andernorts gegeben</translation>
    </message>
    <message>
        <source>Given elsewhere: kept</source>
        <translation>Andernorts gegeben: gespeichert</translation>
    </message>
    <message>
        <source>Marked as entered in error</source>
        <translation>Als Fehleintrag markiert</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Grund der Berichtigung</translation>
    </message>
    <message>
        <source>The record is no longer there to be corrected</source>
        <translation>Der Eintrag ist nicht mehr da und lässt sich nicht berichtigen</translation>
    </message>
    <message>
        <source>When was it given?</source>
        <translation>Wann wurde es gegeben?</translation>
    </message>
    <message>
        <source>Which drug was it?</source>
        <translation>Welches Arzneimittel war es?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>nerve block, joint injection, dentist</source>
        <translation>Nervenblockade, Gelenkinjektion, Zahnarzt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>was falsch war</translation>
    </message>
</context>
<context>
    <name>FhirImportPage</name>
    <message>
        <source>A look at what comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Weitere Datei</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Wählen Sie eine Datei oder legen Sie sie hier ab</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>FHIR R4 in JSON: patients, pain scores and trigger point treatments of another system. Nothing is stored before you have seen what comes in.</source>
        <translation>FHIR R4 in JSON: Personen, Schmerzwerte und Triggerpunktbehandlungen eines anderen Systems. Nichts wird gespeichert, bevor Sie gesehen haben, was hereinkommt.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import FHIR</source>
        <translation>FHIR importieren</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {title}</source>
        <translation>Schritt {step} von {steps}: {title}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>{count} aufgeführt</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>{count} gespeichert</translation>
    </message>
    <message>
        <source>{there} were there already, {not_taken} were not taken, {refused} were left out.</source>
        <translation>{there} waren schon da, {not_taken} wurden nicht übernommen, {refused} wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>FhirPreview</name>
    <message>
        <source>Leave what is refused out, take the rest</source>
        <translation>Abgelehntes weglassen, den Rest übernehmen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resources: {all}. To be stored: {accepted}. There already: {there}. Not taken: {not_taken}. Refused: {refused}.</source>
        <translation>Ressourcen: {all}. Zu speichern: {accepted}. Schon da: {there}. Nicht übernommen: {not_taken}. Abgelehnt: {refused}.</translation>
    </message>
    <message>
        <source>Said of what comes in: {count}, listed below.</source>
        <translation>Hinweise zu dem, was hereinkommt: {count}, unten aufgeführt.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>The file says that there are more pages of it elsewhere.</source>
        <translation>Die Datei sagt, dass es anderswo weitere Seiten von ihr gibt.</translation>
    </message>
    <message>
        <source>Time of day where only the day is given</source>
        <translation>Uhrzeit, wo nur der Tag angegeben ist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What is not taken</source>
        <translation>Was nicht übernommen wird</translation>
    </message>
    <message>
        <source>by its text</source>
        <translation>aus dem Text</translation>
    </message>
    <message>
        <source>is not taken</source>
        <translation>wird nicht übernommen</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wird abgelehnt</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Scored in time</source>
        <translation>Rechtzeitig erfasst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>after 3 tries</source>
        <translation>nach 3 Versuchen</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>letzte 90 Tage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none late</source>
        <translation>keine überfällig</translation>
    </message>
    <message>
        <source>nothing was due yet</source>
        <translation>noch nichts war fällig</translation>
    </message>
    <message numerus="yes">
        <source>oldest {days} days</source>
        <translation>
            <numerusform>ältester {days} Tag</numerusform>
            <numerusform>ältester {days} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} done</source>
        <translation>
            <numerusform>{count} erledigt</numerusform>
            <numerusform>{count} erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop one file at a time: nothing of these was taken</source>
        <translation>Nur eine Datei auf einmal ablegen: von diesen wurde keine übernommen</translation>
    </message>
    <message>
        <source>Only PDF, JPEG, PNG, CSV, XLSX, ODS and FHIR JSON are taken</source>
        <translation>Angenommen werden nur PDF, JPEG, PNG, CSV, XLSX, ODS und FHIR-JSON</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Concluded workup</source>
        <translation>Abklärung</translation>
    </message>
    <message>
        <source>Dismiss with reason</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Dismissed until {day}: {reason}</source>
        <translation>Zurückgestellt bis {day}: {reason}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>Verlauf (H)</translation>
    </message>
    <message>
        <source>Open workup</source>
        <translation>Abklären</translation>
    </message>
    <message>
        <source>Red flag present: {flags}.</source>
        <translation>Red Flag vorhanden: {flags}.</translation>
    </message>
    <message>
        <source>Resume workup</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Treatment failure: no relief</source>
        <translation>Therapieversagen: keine Linderung</translation>
    </message>
    <message>
        <source>Treatment failure: short-lived</source>
        <translation>Therapieversagen: kurze Linderung</translation>
    </message>
    <message>
        <source>What became of the flag, and who set it aside and why</source>
        <translation>Was aus dem Hinweis wurde, und wer ihn warum zurückstellte</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Abklärung</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>{answered} of {needed} items that matter</source>
        <translation>{answered} von {needed} wesentlichen Punkten</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose how to begin. Everything stays on this computer.</source>
        <translation>Wählen Sie, wie Sie beginnen. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Clinic on a server</source>
        <translation>Praxis auf einem Server</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Neue Praxis</translation>
    </message>
    <message>
        <source>Open clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>TPI Tracker {version} · F1 keys</source>
        <translation>TPI Tracker {version} · F1 Tasten</translation>
    </message>
    <message>
        <source>Try the demo clinic</source>
        <translation>Demo-Praxis ausprobieren</translation>
    </message>
    <message>
        <source>a file from a stick or another drive, when the clinic's computer is gone</source>
        <translation>eine Datei von einem Stick oder anderen Laufwerk, wenn der Praxiscomputer nicht mehr da ist</translation>
    </message>
    <message>
        <source>a folder with a clinic on this computer</source>
        <translation>ein Ordner mit einer Praxis auf diesem Computer</translation>
    </message>
    <message>
        <source>invented patients, nothing is kept</source>
        <translation>erfundene Patienten, nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>name, first user, recovery key, backup folder: about 2 minutes</source>
        <translation>Name, erste Person, Wiederherstellungsschlüssel, Sicherungsordner: etwa 2 Minuten</translation>
    </message>
    <message>
        <source>shared by several computers</source>
        <translation>von mehreren Computern genutzt</translation>
    </message>
    <message>
        <source>to the clinic that was open before</source>
        <translation>zur Praxis, die zuvor offen war</translation>
    </message>
</context>
<context>
    <name>FirstTour</name>
    <message>
        <source>A session, or the last one again with one key for each site.</source>
        <translation>Eine Sitzung, oder die letzte noch einmal mit einer Taste je Stelle.</translation>
    </message>
    <message>
        <source>Every command, and every key. Hold Alt to see the letter of each button.</source>
        <translation>Jeder Befehl und jede Taste. Halten Sie Alt, um den Buchstaben jedes Knopfs zu sehen.</translation>
    </message>
    <message>
        <source>Find anyone: three letters of a name, a birth date or a number, then Enter.</source>
        <translation>Jede Person finden: drei Buchstaben eines Namens, ein Geburtsdatum oder eine Nummer, dann Enter.</translation>
    </message>
    <message>
        <source>Four lines to begin with</source>
        <translation>Vier Zeilen für den Anfang</translation>
    </message>
    <message>
        <source>It could not be kept that the four lines were put away; they come once more</source>
        <translation>Das Ausblenden der vier Zeilen ließ sich nicht merken; sie kommen noch einmal</translation>
    </message>
    <message>
        <source>On a row of this list a digit and Enter keep a score; the next call comes up.</source>
        <translation>In einer Zeile dieser Liste speichern eine Ziffer und Enter einen Wert; der nächste Anruf erscheint.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>everything works without a mouse</source>
        <translation>alles geht ohne Maus</translation>
    </message>
</context>
<context>
    <name>FlagHistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>History of the flag</source>
        <translation>Verlauf des Hinweises</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>FlagLine</name>
    <message>
        <source>Open workup</source>
        <translation>Abklärung öffnen</translation>
    </message>
</context>
<context>
    <name>FlagTests</name>
    <message>
        <source>Age over {limit}: {age} years, {counts}. From the date of birth.</source>
        <translation>Alter über {limit}: {age} Jahre, {counts}. Aus dem Geburtsdatum.</translation>
    </message>
    <message>
        <source>Fold the tests of {flag}</source>
        <translation>Tests einklappen: {flag}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message numerus="yes">
        <source>{count} tests counted together, {name}</source>
        <translation>
            <numerusform>{count} Test zusammen gezählt, {name}</numerusform>
            <numerusform>{count} Tests zusammen gezählt, {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Connect the drive or share again, then reconnect.</source>
        <translation>Verbinden Sie das Laufwerk oder die Freigabe wieder und stellen Sie dann die Verbindung her.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>The clinic's folder is not there any more.</source>
        <translation>Der Ordner der Praxis ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What was saved is as the folder left it; what you type stays on the screen and is not saved.</source>
        <translation>Gespeichertes ist so, wie der Ordner es hinterließ; was Sie eingeben, bleibt auf dem Bildschirm und wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Folder for further backups</source>
        <translation>Ordner für weitere Sicherungen</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wohin sie kommen</translation>
    </message>
</context>
<context>
    <name>FoundPatients</name>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zul.</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste fällig</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Verdict of last session</source>
        <translation>Letzte Beurteilung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>overdue {days} d</source>
        <translation>
            <numerusform>überfällig {days} T.</numerusform>
            <numerusform>überfällig {days} T.</numerusform>
        </translation>
    </message>
    <message>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>{count} scores</source>
        <translation>
            <numerusform>{count} Wert</numerusform>
            <numerusform>{count} Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateNote</name>
    <message>
        <source>Gate not complete</source>
        <translation>Vorprüfung unvollständig</translation>
    </message>
    <message>
        <source>Red flag present: {flags}</source>
        <translation>Red Flag vorhanden: {flags}</translation>
    </message>
    <message numerus="yes">
        <source>{left} of {all} red flags are not answered. The report says so too.</source>
        <translation>
            <numerusform>{left} von {all} Red Flags ist nicht beantwortet. Der Bericht sagt es auch.</numerusform>
            <numerusform>{left} von {all} Red Flags sind nicht beantwortet. Der Bericht sagt es auch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>1 earlier</source>
        <translation>1 frühere</translation>
    </message>
    <message>
        <source>Correct {dose}</source>
        <translation>Berichtigen: {dose}</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>Andernorts gegeben</translation>
    </message>
    <message>
        <source>Local anaesthetic or steroid of another clinic</source>
        <translation>Lokalanästhetikum oder Steroid aus anderer Praxis</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Nichts erfasst.</translation>
    </message>
    <message>
        <source>Other doses</source>
        <translation>Andere Dosen</translation>
    </message>
    <message>
        <source>Steroid: {sum}</source>
        <translation>Steroid: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier</source>
        <translation>
            <numerusform>{count} frühere</numerusform>
            <numerusform>{count} frühere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>, last asked {day}</source>
        <translation>, zuletzt gefragt {day}</translation>
    </message>
    <message>
        <source>Afterwards the clinic is locked. Other programs of this computer stay within reach.</source>
        <translation>Danach ist die Praxis gesperrt. Andere Programme dieses Computers bleiben erreichbar.</translation>
    </message>
    <message>
        <source>Asked, one question a screen:</source>
        <translation>Gefragt wird, eine Frage je Bildschirm:</translation>
    </message>
    <message>
        <source>Choose what is to be asked.</source>
        <translation>Wählen Sie, was gefragt werden soll.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>An Patient/in übergeben</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Relief from the treatment</source>
        <translation>Linderung durch die Behandlung</translation>
    </message>
    <message>
        <source>The window fills the screen and shows these questions alone.</source>
        <translation>Das Fenster füllt den Bildschirm und zeigt nur diese Fragen.</translation>
    </message>
    <message>
        <source>Your password is needed afterwards</source>
        <translation>Danach wird Ihr Passwort gebraucht</translation>
    </message>
    <message numerus="yes">
        <source>{count} answered already</source>
        <translation>
            <numerusform>{count} schon beantwortet</numerusform>
            <numerusform>{count} schon beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: 1 question</source>
        <translation>{title}: 1 Frage</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {count} questions</source>
        <translation>
            <numerusform>{title}: {count} Frage</numerusform>
            <numerusform>{title}: {count} Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>A fault of the program.</source>
        <translation>Ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>It was the wrong person: nothing was asked.</source>
        <translation>Es war die falsche Person: Nichts wurde gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>Locked after {count} wrong passwords.</source>
        <translation>
            <numerusform>Gesperrt nach {count} falschem Passwort.</numerusform>
            <numerusform>Gesperrt nach {count} falschen Passwörtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>Nichts wurde beantwortet</translation>
    </message>
    <message>
        <source>Please give the device back.</source>
        <translation>Bitte geben Sie das Gerät zurück.</translation>
    </message>
    <message>
        <source>The answers cannot be kept. {what}</source>
        <translation>Die Antworten lassen sich nicht aufbewahren. {what}</translation>
    </message>
    <message>
        <source>The answers so far are kept as a draft</source>
        <translation>Die bisherigen Antworten sind als Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>The patient's answers are not saved but kept as a draft. {what}</source>
        <translation>Die Antworten sind nicht gespeichert, sondern als Entwurf aufbewahrt. {what}</translation>
    </message>
    <message>
        <source>The patient's answers are saved.</source>
        <translation>Die Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>The patient's answers are saved; a half answered questionnaire waits on Today.</source>
        <translation>Die Antworten sind gespeichert; ein halb beantworteter Fragebogen wartet unter „Heute“.</translation>
    </message>
    <message>
        <source>{what} Locked.</source>
        <translation>{what} Gesperrt.</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Are you {name}, born in {year}?</source>
        <translation>Sind Sie {name}, geboren {year}?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>For the clinic</source>
        <translation>Für die Praxis</translation>
    </message>
    <message>
        <source>For the clinic only</source>
        <translation>Nur für die Praxis</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>How much of your pain has the treatment taken away?</source>
        <translation>Wie viel Ihrer Schmerzen hat die Behandlung genommen?</translation>
    </message>
    <message>
        <source>How much pain do you have at its least?</source>
        <translation>Wie stark sind Ihre Schmerzen, wenn sie am geringsten sind?</translation>
    </message>
    <message>
        <source>How much pain do you have at its worst?</source>
        <translation>Wie stark sind Ihre Schmerzen, wenn sie am stärksten sind?</translation>
    </message>
    <message>
        <source>How much pain do you have on average?</source>
        <translation>Wie stark sind Ihre Schmerzen im Durchschnitt?</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Wie stark sind Ihre Schmerzen jetzt gerade?</translation>
    </message>
    <message>
        <source>I would rather not answer this</source>
        <translation>Das möchte ich nicht beantworten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Frage {number} von {total}</translation>
    </message>
    <message>
        <source>Questions for the patient</source>
        <translation>Fragen an Patient/in</translation>
    </message>
    <message>
        <source>Thank you. Please give the device back.</source>
        <translation>Danke. Bitte geben Sie das Gerät zurück.</translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>Das war die letzte Frage.</translation>
    </message>
    <message>
        <source>The password of who handed the device over ends this.</source>
        <translation>Das Passwort der Person, die das Gerät übergab, beendet dies.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You can still go back, or hand in your answers.</source>
        <translation>Sie können noch zurückgehen oder Ihre Antworten abgeben.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>stärkster vorstellbarer Schmerz</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out. You can go back, or hand in.</source>
        <translation>
            <numerusform>{count} ausgelassen. Sie können zurückgehen oder abgeben.</numerusform>
            <numerusform>{count} ausgelassen. Sie können zurückgehen oder abgeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} short questions for today. You may leave out any of them.</source>
        <translation>
            <numerusform>{count} kurze Frage für heute. Sie dürfen jede auslassen.</numerusform>
            <numerusform>{count} kurze Fragen für heute. Sie dürfen jede davon auslassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · born {year}</source>
        <translation>{name} · geboren {year}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of {kind}</source>
        <translation>Verlauf: {kind}</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>It is being stored already; undo it afterwards</source>
        <translation>Es wird schon gespeichert; machen Sie es danach rückgängig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored</source>
        <translation>Angehalten; nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % erledigt</translation>
    </message>
</context>
<context>
    <name>InjectateCard</name>
    <message>
        <source>Add component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Add kit</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>Dry Needling</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>Injektat</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Injektion</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>anaesthetic with epinephrine</source>
        <translation>Anästhetikum mit Adrenalin</translation>
    </message>
    <message>
        <source>needle only, no drug</source>
        <translation>nur Nadel, kein Arzneimittel</translation>
    </message>
    <message>
        <source>no steroid</source>
        <translation>kein Steroid</translation>
    </message>
    <message>
        <source>plain anaesthetic</source>
        <translation>Anästhetikum pur</translation>
    </message>
    <message>
        <source>with steroid</source>
        <translation>mit Steroid</translation>
    </message>
</context>
<context>
    <name>InjectateFoot</name>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>Reason for the dose</source>
        <translation>Grund für die Dosis</translation>
    </message>
    <message>
        <source>no volume recorded</source>
        <translation>kein Volumen erfasst</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} Punkt</numerusform>
            <numerusform>{count} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sites</source>
        <translation>
            <numerusform>{count} Stelle</numerusform>
            <numerusform>{count} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{drawn} mL drawn = {placed} mL placed</source>
        <translation>{drawn} mL aufgezogen = {placed} mL injiziert</translation>
    </message>
    <message>
        <source>{drawn} mL drawn, placed volume not recorded</source>
        <translation>{drawn} mL aufgezogen, injiziertes Volumen nicht erfasst</translation>
    </message>
    <message>
        <source>{drawn} mL drawn, {placed} mL placed</source>
        <translation>{drawn} mL aufgezogen, {placed} mL injiziert</translation>
    </message>
    <message>
        <source>{gap} mL left over</source>
        <translation>{gap} mL übrig</translation>
    </message>
    <message>
        <source>{gap} mL more placed than drawn</source>
        <translation>{gap} mL mehr injiziert als aufgezogen</translation>
    </message>
    <message>
        <source>{placed} mL placed, drawn volume not recorded</source>
        <translation>{placed} mL injiziert, aufgezogenes Volumen nicht erfasst</translation>
    </message>
    <message>
        <source>{points} in {sites}</source>
        <translation>{points} an {sites}</translation>
    </message>
</context>
<context>
    <name>InjectateRow</name>
    <message>
        <source>Component {number}</source>
        <translation>Bestandteil {number}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Remove component</source>
        <translation>Bestandteil entfernen</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>Volumen (mL)</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>InstrumentConflictDialog</name>
    <message>
        <source>{at}. Nothing of yours is written yet. Its answers make its total: it is kept whole.</source>
        <translation>{at}. Von Ihnen ist noch nichts geschrieben. Die Antworten ergeben den Gesamtwert: Er bleibt als Ganzes.</translation>
    </message>
    <message>
        <source>{author} changed this questionnaire in the meantime</source>
        <translation>{author} hat diesen Fragebogen inzwischen geändert</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>{author} hat dies als Fehleintrag markiert</translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message>
        <source>Correct questionnaire</source>
        <translation>Fragebogen berichtigen</translation>
    </message>
    <message>
        <source>Half answered: kept as a draft</source>
        <translation>Halb beantwortet: als Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>Not asked: no number is stored; the chart shows a mark.</source>
        <translation>Nicht gefragt: Keine Zahl wird gespeichert; die Kurve zeigt eine Marke.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Refused: no number is stored; the chart shows a mark.</source>
        <translation>Verweigert: Keine Zahl wird gespeichert; die Kurve zeigt eine Marke.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The questionnaire is no longer there to be corrected</source>
        <translation>Der Fragebogen ist nicht mehr da und lässt sich nicht berichtigen</translation>
    </message>
    <message>
        <source>Total only</source>
        <translation>Nur Gesamtwert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When was it asked?</source>
        <translation>Wann wurde gefragt?</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>{title} corrected for {name}</source>
        <translation>{title} für {name} berichtigt</translation>
    </message>
    <message>
        <source>{title} saved for {name}</source>
        <translation>{title} für {name} gespeichert</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LargeKeys</name>
    <message>
        <source>nothing answered</source>
        <translation>nichts beantwortet</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>27 G, 40 mm</source>
        <translation>27 G, 40 mm</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Komplikation</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Nadel</translation>
    </message>
    <message>
        <source>Not ticked: not recorded</source>
        <translation>Nicht angekreuzt: nicht erfasst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Copied for a letter about {name}: {line}</source>
        <translation>Für einen Brief über {name} kopiert: {line}</translation>
    </message>
    <message>
        <source>Nothing to copy: no session has a score before it and one after it</source>
        <translation>Nichts zu kopieren: Keine Sitzung hat einen Wert davor und einen danach</translation>
    </message>
</context>
<context>
    <name>LocksWithSystem</name>
    <message>
        <source>Locked before the computer slept. Drafts are kept.</source>
        <translation>Gesperrt, bevor der Computer in Ruhe ging. Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>Locked with the screen of the computer. Drafts are kept.</source>
        <translation>Mit dem Bildschirm des Computers gesperrt. Entwürfe bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>LogWatch</name>
    <message>
        <source>The clinic's log has grown to {size} MB: another program or window keeps reading. Nothing is lost; close what reads the clinic.</source>
        <translation>Das Logbuch der Praxis ist auf {size} MB gewachsen: Ein anderes Programm oder Fenster liest ständig. Nichts ist verloren; schließen Sie, was die Praxis liest.</translation>
    </message>
</context>
<context>
    <name>LogoLine</name>
    <message>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>PNG or SVG, 1 MB at most; stands over the letterhead</source>
        <translation>PNG oder SVG, höchstens 1 MB; steht über dem Briefkopf</translation>
    </message>
    <message>
        <source>Papers have no logo now</source>
        <translation>Papiere haben jetzt kein Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>The logo is kept</source>
        <translation>Das Logo ist gespeichert</translation>
    </message>
    <message>
        <source>its file is not on this computer: papers are without it; choose it again</source>
        <translation>seine Datei ist nicht auf diesem Computer: Papiere sind ohne es; wählen Sie es erneut</translation>
    </message>
    <message>
        <source>stands over the letterhead of every paper</source>
        <translation>steht über dem Briefkopf jedes Papiers</translation>
    </message>
</context>
<context>
    <name>LotRows</name>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>{date}, expired</source>
        <translation>{date}, abgelaufen</translation>
    </message>
</context>
<context>
    <name>LotTable</name>
    <message>
        <source>Sessions with this lot</source>
        <translation>Sitzungen mit dieser Charge</translation>
    </message>
</context>
<context>
    <name>LotsPage</name>
    <message>
        <source>1 patient</source>
        <translation>1 Patient/in</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>Begins alike:</source>
        <translation>Beginnt gleich:</translation>
    </message>
    <message>
        <source>Blanks and dashes inside count as they were recorded.</source>
        <translation>Leerzeichen und Striche innerhalb zählen, wie sie erfasst wurden.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Lot look-up</source>
        <translation>Chargensuche</translation>
    </message>
    <message>
        <source>Lot number as it stands on the vial</source>
        <translation>Chargennummer, wie sie auf der Ampulle steht</translation>
    </message>
    <message>
        <source>Lot {lot}: {sessions}, the newest {shown} are listed</source>
        <translation>Charge {lot}: {sessions}, die neuesten {shown} sind aufgeführt</translation>
    </message>
    <message>
        <source>Lot {lot}: {sessions}, {patients}</source>
        <translation>Charge {lot}: {sessions}, {patients}</translation>
    </message>
    <message>
        <source>No session has lot {lot}</source>
        <translation>Keine Sitzung hat die Charge {lot}</translation>
    </message>
    <message>
        <source>The list names every session in which it was recorded: date, patient, muscles, drug, amount.</source>
        <translation>Die Liste nennt jede Sitzung, in der sie erfasst wurde: Datum, Patient/in, Muskeln, Arzneimittel, Menge.</translation>
    </message>
    <message>
        <source>Type a lot number, then Enter</source>
        <translation>Chargennummer eingeben, dann Enter</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} Patient/in</numerusform>
            <numerusform>{count} Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} Sitzung</numerusform>
            <numerusform>{count} Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Locked. Drafts are kept.</source>
        <translation>Gesperrt. Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
        <source>TPI Tracker</source>
        <translation>TPI Tracker</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend: {words}</source>
        <translation>Legende: {words}</translation>
    </message>
    <message>
        <source>No session has been recorded yet</source>
        <translation>Noch keine Sitzung erfasst</translation>
    </message>
    <message>
        <source>carried, not confirmed</source>
        <translation>übernommen, nicht bestätigt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>deep muscle</source>
        <translation>tiefer Muskel</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>pointed at</source>
        <translation>unter dem Zeiger</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Both records have it and differ. Name and birth date stay as they are in the one that goes on.</source>
        <translation>Beide Akten haben es, und es ist verschieden. Name und Geburtsdatum bleiben wie in der Akte, die weitergeführt wird.</translation>
    </message>
    <message>
        <source>Clinic number of the other record</source>
        <translation>Patientennummer der anderen Akte</translation>
    </message>
    <message>
        <source>Clinic number, typed again</source>
        <translation>Patientennummer, noch einmal</translation>
    </message>
    <message>
        <source>Date of birth, typed again</source>
        <translation>Geburtsdatum, noch einmal</translation>
    </message>
    <message>
        <source>Exchange: the other one goes on</source>
        <translation>Tauschen: die andere weiterführen</translation>
    </message>
    <message>
        <source>From {ends} to {goes_on}: {what}</source>
        <translation>Von {ends} zu {goes_on}: {what}</translation>
    </message>
    <message>
        <source>It can be undone as long as neither record is changed</source>
        <translation>Lässt sich rückgängig machen, solange keine der Akten geändert wird</translation>
    </message>
    <message>
        <source>It takes over or joins: {fields}.</source>
        <translation>Übernommen oder ergänzt wird: {fields}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Zwei Akten zusammenführen</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Zwei Akten einer Person zusammenführen</translation>
    </message>
    <message>
        <source>No record has this number.</source>
        <translation>Keine Akte hat diese Nummer.</translation>
    </message>
    <message>
        <source>Nothing was merged. Both are shown as they are now: look at them and type them again.</source>
        <translation>Nichts wurde zusammengeführt. Beide sind gezeigt, wie sie jetzt sind: Sehen Sie sie an und geben Sie die Angaben erneut ein.</translation>
    </message>
    <message>
        <source>One of both was changed meanwhile</source>
        <translation>Eine der beiden wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Only where both are surely the same person</source>
        <translation>Nur, wenn beide sicher dieselbe Person sind</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>Stays in {ends} alone: {fields}</source>
        <translation>Bleibt nur in {ends}: {fields}</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Diese geht in ihr auf</translation>
    </message>
    <message>
        <source>This record goes on</source>
        <translation>Diese Akte wird weitergeführt</translation>
    </message>
    <message>
        <source>Type the number of the other record.</source>
        <translation>Geben Sie die Nummer der anderen Akte ein.</translation>
    </message>
    <message>
        <source>nothing but the record itself</source>
        <translation>nichts außer der Akte selbst</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>{ends} merged into {goes_on}, {name}</source>
        <translation>{ends} zusammengeführt mit {goes_on}, {name}</translation>
    </message>
    <message>
        <source>{goes_on} has {there}.</source>
        <translation>{goes_on} hat {there}.</translation>
    </message>
</context>
<context>
    <name>MixUpNote</name>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Two patients are easy to mix up</source>
        <translation>Zwei Personen sind leicht zu verwechseln</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients are easy to mix up</source>
        <translation>
            <numerusform>{count} Person ist leicht zu verwechseln</numerusform>
            <numerusform>{count} Personen sind leicht zu verwechseln</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {one} and {other}. Check the birth date and clinic no.</source>
        <translation>{who}, {one} und {other}. Prüfen Sie Geburtsdatum und Pat.-Nr.</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>“{typed}” is not a date such as 14-Feb-2026, nor a month such as Feb 2026 or 2/2026.</source>
        <translation>„{typed}“ ist kein Datum wie 14-Feb-2026 und kein Monat wie Feb 2026 oder 2/2026.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Clinic number of the right patient</source>
        <translation>Patientennummer der richtigen Person</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht zu</translation>
    </message>
    <message>
        <source>I looked at both patients: it belongs to the second</source>
        <translation>Ich habe beide Personen angesehen: Es gehört zur zweiten</translation>
    </message>
    <message>
        <source>It belongs to {name}, I looked at both</source>
        <translation>Es gehört zu {name}, ich habe beide angesehen</translation>
    </message>
    <message>
        <source>It goes to</source>
        <translation>Es geht zu</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Es verlässt</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>Inzwischen geändert von {author}</translation>
    </message>
    <message>
        <source>Look at both patients and tick that it is right.</source>
        <translation>Sehen Sie beide Personen an und bestätigen Sie mit dem Häkchen.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move a score</source>
        <translation>Wert verschieben</translation>
    </message>
    <message>
        <source>Move a session</source>
        <translation>Sitzung verschieben</translation>
    </message>
    <message>
        <source>Moved to {name}</source>
        <translation>Verschoben zu {name}</translation>
    </message>
    <message>
        <source>Nothing was moved. Close this, look at it as it is now, and move it then.</source>
        <translation>Nichts wurde verschoben. Schließen Sie dies, sehen Sie nach, wie es jetzt ist, und verschieben Sie es dann.</translation>
    </message>
    <message>
        <source>Now at {problem}</source>
        <translation>Jetzt bei {problem}</translation>
    </message>
    <message>
        <source>Pain problem there</source>
        <translation>Schmerzproblem dort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say why it is moved: the history keeps it.</source>
        <translation>Sagen Sie, warum es verschoben wird: Der Verlauf bewahrt es.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>That is this very patient.</source>
        <translation>Das ist eben diese Person.</translation>
    </message>
    <message>
        <source>The history of both keeps where it was</source>
        <translation>Der Verlauf beider bewahrt, wo es war</translation>
    </message>
    <message>
        <source>The record is no longer there to be moved</source>
        <translation>Der Eintrag ist nicht mehr da und lässt sich nicht verschieben</translation>
    </message>
    <message>
        <source>There is no patient of that number.</source>
        <translation>Es gibt keine Person mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Type the clinic number.</source>
        <translation>Geben Sie die Patientennummer ein.</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Wohin gehört es?</translation>
    </message>
    <message>
        <source>Which pain problem of that patient?</source>
        <translation>Welches Schmerzproblem jener Person?</translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>andere Person</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>entered for the wrong patient</source>
        <translation>bei der falschen Person eingetragen</translation>
    </message>
</context>
<context>
    <name>MuscleCard</name>
    <message>
        <source>Before the needle</source>
        <translation>Vor der Nadel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lies close</source>
        <translation>Liegt nahe</translation>
    </message>
    <message>
        <source>Nerve and roots</source>
        <translation>Nerv und Wurzeln</translation>
    </message>
    <message>
        <source>Not covered by this</source>
        <translation>Hiervon nicht abgedeckt</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>Oft verwechselt mit</translation>
    </message>
    <message>
        <source>Pleura or great vessels lie close</source>
        <translation>Pleura oder große Gefäße liegen nahe</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Übertr.</translation>
    </message>
    <message>
        <source>Referral maps are teaching aids; the Delphi panel of 2018 expects no fixed map.</source>
        <translation>Übertragungskarten sind Lehrmittel; das Delphi-Panel von 2018 erwartet keine feste Karte.</translation>
    </message>
    <message>
        <source>Roots: {roots}</source>
        <translation>Wurzeln: {roots}</translation>
    </message>
</context>
<context>
    <name>NeedleCaution</name>
    <message>
        <source>Anticoagulant recorded: {drug}</source>
        <translation>Antikoagulans erfasst: {drug}</translation>
    </message>
    <message>
        <source>Anticoagulant: not asked</source>
        <translation>Antikoagulans: nicht gefragt</translation>
    </message>
</context>
<context>
    <name>NewClinic</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Sicherungsordner</translation>
    </message>
    <message>
        <source>Choose a folder on another drive. Copies of the clinic will lie there, encrypted.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Laufwerk. Dort liegen dann verschlüsselte Kopien der Praxis.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Give the clinic a name.</source>
        <translation>Geben Sie der Praxis einen Namen.</translation>
    </message>
    <message>
        <source>I have stored the key</source>
        <translation>Der Schlüssel ist verwahrt</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>Praxis wird angelegt…</translation>
    </message>
    <message>
        <source>Next: backup folder</source>
        <translation>Weiter: Sicherungsordner</translation>
    </message>
    <message>
        <source>Next: first user</source>
        <translation>Weiter: erste Person</translation>
    </message>
    <message>
        <source>Next: recovery key</source>
        <translation>Weiter: Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that clinic.</source>
        <translation>Nichts wurde geändert. Öffnen Sie jene Praxis.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and store it away from this computer.</source>
        <translation>Gespeichert als {name}. Drucken Sie es und bewahren Sie es getrennt von diesem Computer auf.</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <translation>Sagen Sie, wer Sie sind.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>An den Drucker geschickt. Sehen Sie sich das Blatt an, bevor Sie weitergehen.</translation>
    </message>
    <message>
        <source>Shown once. It opens the clinic when every password is lost.</source>
        <translation>Nur einmal gezeigt. Er öffnet die Praxis, wenn alle Passwörter verloren sind.</translation>
    </message>
    <message>
        <source>Store the key first, then tick the box</source>
        <translation>Verwahren Sie zuerst den Schlüssel, dann kreuzen Sie an</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Die Datei konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The folder already holds a clinic</source>
        <translation>Der Ordner enthält schon eine Praxis</translation>
    </message>
    <message>
        <source>The key is still shown here. Choose another folder.</source>
        <translation>Der Schlüssel wird hier noch gezeigt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>as reports show it</source>
        <translation>wie Berichte ihn zeigen</translation>
    </message>
    <message>
        <source>lines under the name on reports; can wait</source>
        <translation>Zeilen unter dem Namen auf Berichten; hat Zeit</translation>
    </message>
    <message>
        <source>none chosen; it can be done later in Settings</source>
        <translation>keiner gewählt; später in den Optionen möglich</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>1 more character</source>
        <translation>Noch 1 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} characters; anything that can be typed or pasted</source>
        <translation>
            <numerusform>Mindestens {count} Zeichen; alles, was sich tippen oder einfügen lässt</numerusform>
            <numerusform>Mindestens {count} Zeichen; alles, was sich tippen oder einfügen lässt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: {count} characters</source>
        <translation>
            <numerusform>Gut: {count} Zeichen</numerusform>
            <numerusform>Gut: {count} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>a sentence is good</source>
        <translation>ein Satz ist gut</translation>
    </message>
    <message numerus="yes">
        <source>{count} more characters</source>
        <translation>
            <numerusform>noch {count} Zeichen</numerusform>
            <numerusform>noch {count} Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>No call and no review planned.</source>
        <translation>Kein Anruf und keine Überprüfung geplant.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>What was tried, and what is taken now</source>
        <translation>Was versucht wurde und was aktuell eingenommen wird</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>“{typed}” is not {kind}.</source>
        <translation>„{typed}“ ist nicht {kind}.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source> Unverified.</source>
        <translation> Nicht überprüft.</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>In den Plan</translation>
    </message>
    <message>
        <source>Unverified.</source>
        <translation>Nicht überprüft.</translation>
    </message>
</context>
<context>
    <name>OnsetField</name>
    <message>
        <source>month or year is enough</source>
        <translation>Monat oder Jahr genügt</translation>
    </message>
    <message>
        <source>stored as {day}</source>
        <translation>gespeichert als {day}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date, a month such as Mar-2025 or a year.</source>
        <translation>„{typed}“ ist kein Datum, kein Monat wie Mär-2025 und kein Jahr.</translation>
    </message>
</context>
<context>
    <name>OpenDueRow</name>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>Enter speichert</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Keine Beschwerde</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Ergebnis:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>digit, then Enter</source>
        <translation>Ziffer, Enter</translation>
    </message>
    <message>
        <source>takes no score</source>
        <translation>erhebt keinen Wert</translation>
    </message>
    <message>
        <source>to be read only: Enter opens the patient</source>
        <translation>nur zu lesen: Enter öffnet die Akte</translation>
    </message>
</context>
<context>
    <name>OpenNotes</name>
    <message>
        <source>1 note of yesterday is not signed.</source>
        <translation>1 Dokumentation von gestern ist nicht signiert.</translation>
    </message>
    <message>
        <source>1 session of yesterday is still a draft.</source>
        <translation>1 Sitzung von gestern ist noch ein Entwurf.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes of yesterday are not signed.</source>
        <translation>
            <numerusform>{count} Dokumentation von gestern ist nicht signiert.</numerusform>
            <numerusform>{count} Dokumentationen von gestern sind nicht signiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions of yesterday are still drafts.</source>
        <translation>
            <numerusform>{count} Sitzung von gestern ist noch ein Entwurf.</numerusform>
            <numerusform>{count} Sitzungen von gestern sind noch Entwürfe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPasswordSheet</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Choose one that only you know; then the clinic opens.</source>
        <translation>Wählen Sie eines, das nur Sie kennen; dann öffnet sich die Praxis.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Password you have now</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>Somebody else gave you this password.</source>
        <translation>Jemand anderes hat Ihnen dieses Passwort gegeben.</translation>
    </message>
    <message>
        <source>Type the password you have now.</source>
        <translation>Geben Sie Ihr jetziges Passwort ein.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Ihr Passwort ist geändert</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message numerus="yes">
        <source>Page {place} of {count}</source>
        <translation>
            <numerusform>Seite {place} von {count}</numerusform>
            <numerusform>Seite {place} von {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>Kein Befehl dieses Namens</translation>
    </message>
    <message>
        <source>What do you want to do, or who is it about?</source>
        <translation>Was möchten Sie tun, oder um wen geht es?</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Aftercare sheet</source>
        <translation>Merkblatt nach der Behandlung</translation>
    </message>
    <message>
        <source>Coverage of a repeat</source>
        <translation>Kostenübernahme einer Wiederholung</translation>
    </message>
    <message>
        <source>Electrodiagnosis</source>
        <translation>Elektrodiagnostik</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>Brief an</translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation>Schmerztagebuch</translation>
    </message>
    <message>
        <source>Physical or occupational therapy</source>
        <translation>Physio- oder Ergotherapie</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Procedure note</source>
        <translation>Behandlungsprotokoll</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Überweisungsbrief</translation>
    </message>
    <message>
        <source>Report kind</source>
        <translation>Art des Berichts</translation>
    </message>
    <message>
        <source>Response report</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>Rheumatology</source>
        <translation>Rheumatologie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Spine medicine</source>
        <translation>Wirbelsäulenmedizin</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Wen es betrifft</translation>
    </message>
    <message>
        <source>{number}: {on}</source>
        <translation>{number}: {on}</translation>
    </message>
</context>
<context>
    <name>PaperListSheet</name>
    <message>
        <source>1 report</source>
        <translation>1 Bericht</translation>
    </message>
    <message>
        <source>All lines stand in {name} beside the reports.</source>
        <translation>Alle Zeilen stehen in {name} neben den Berichten.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Deidentifiziert</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Ordner für die Berichte</translation>
    </message>
    <message>
        <source>Follow-ups due today or overdue</source>
        <translation>Verlaufskontrollen heute fällig oder überfällig</translation>
    </message>
    <message>
        <source>One PDF for each, into a folder</source>
        <translation>Je eine PDF-Datei, in einen Ordner</translation>
    </message>
    <message>
        <source>Open failure flags</source>
        <translation>Offene Hinweise auf Versagen</translation>
    </message>
    <message>
        <source>Report kind</source>
        <translation>Art des Berichts</translation>
    </message>
    <message>
        <source>Reports of a list</source>
        <translation>Berichte einer Liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped: {written} of {asked} reports written, each of them whole</source>
        <translation>Angehalten: {written} von {asked} Berichten geschrieben, jeder davon ganz</translation>
    </message>
    <message>
        <source>Stops after the report in hand…</source>
        <translation>Hält nach dem laufenden Bericht an…</translation>
    </message>
    <message>
        <source>The files' names hold neither name nor number. A file that is there already is kept. Each paper is noted in the audit.</source>
        <translation>Die Dateinamen enthalten weder Namen noch Nummer. Eine Datei, die schon da ist, bleibt erhalten. Jedes Papier wird im Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>The patients listed</source>
        <translation>Die aufgeführten Patienten</translation>
    </message>
    <message>
        <source>The reports are made…</source>
        <translation>Die Berichte werden erstellt…</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>once more: papers of many patients leave the program</source>
        <translation>noch einmal: Papiere vieler Patienten verlassen das Programm</translation>
    </message>
    <message numerus="yes">
        <source>{count} reports</source>
        <translation>
            <numerusform>{count} Bericht</numerusform>
            <numerusform>{count} Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} von {whole}</translation>
    </message>
    <message>
        <source>{written} of {asked} reports written</source>
        <translation>{written} von {asked} Berichten geschrieben</translation>
    </message>
</context>
<context>
    <name>PathwayNote</name>
    <message>
        <source>None yet: no source is weighed</source>
        <translation>Noch keine: Keine Ursache ist bewertet</translation>
    </message>
    <message>
        <source>Pathways stand behind the red flag</source>
        <translation>Die Behandlungspfade stehen hinter der Red Flag</translation>
    </message>
    <message>
        <source>Pathways that follow from what is recorded</source>
        <translation>Behandlungspfade, die aus den Einträgen folgen</translation>
    </message>
    <message>
        <source>Pathways when the source is confirmed</source>
        <translation>Behandlungspfade, wenn die Ursache bestätigt ist</translation>
    </message>
    <message>
        <source>{flags} comes first; step 8 opens them all the same.</source>
        <translation>{flags} kommt zuerst; Schritt 8 öffnet sie trotzdem.</translation>
    </message>
    <message>
        <source>{pathways}. The clinician decides.</source>
        <translation>{pathways}. Die Entscheidung liegt ärztlich.</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Antikoagulans</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Patient {name}, born {born}, clinic no. {number}</source>
        <translation>{name}, geboren {born}, Pat.-Nr. {number}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>Geschlecht nicht erfasst</translation>
    </message>
    <message>
        <source>weight not recorded</source>
        <translation>Gewicht nicht erfasst</translation>
    </message>
</context>
<context>
    <name>PatientCurve</name>
    <message>
        <source>Curve sent to the printer</source>
        <translation>Kurve an den Drucker gesendet</translation>
    </message>
    <message>
        <source>The curve could not be printed.</source>
        <translation>Die Kurve konnte nicht gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Antikoagulans</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Letzte Sitzung</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste fällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>Letzte wiederholen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>keine erfasst</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>Geschlecht nicht erfasst</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>A patient has the same phone number</source>
        <translation>Dieselbe Telefonnummer ist schon vergeben</translation>
    </message>
    <message>
        <source>A patient of a similar name and birth date</source>
        <translation>Ähnlicher Name und ähnliches Geburtsdatum</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Antikoagulans</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Patientendaten bearbeiten</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Andere öffnen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>This is another person</source>
        <translation>Das ist eine andere Person</translation>
    </message>
    <message>
        <source>This may be a patient the clinic knows already</source>
        <translation>Diese Person ist der Praxis vielleicht schon bekannt</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Gewicht (kg)</translation>
    </message>
    <message>
        <source>died</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>drug and dose; no when asked and none is taken</source>
        <translation>Arzneimittel und Dosis; „nein“, wenn gefragt und keines eingenommen</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>darf angerufen werden</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>verzogen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>semicolons between; none when asked and none known</source>
        <translation>durch Semikolon getrennt; „keine“, wenn gefragt und keine bekannt</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>wünscht keinen Kontakt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{name} is easily mixed up with this one. Open the other, or say it is another person.</source>
        <translation>{name}: leicht zu verwechseln mit dieser Person. Öffnen Sie die andere Akte oder sagen Sie, dass es eine andere Person ist.</translation>
    </message>
    <message>
        <source>{name} registered</source>
        <translation>{name} aufgenommen</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{who}, and {count} more</source>
        <translation>
            <numerusform>{who} und {count} weitere</numerusform>
            <numerusform>{who} und {count} weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>1 score</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>Add problem</source>
        <translation>Problem hinzufügen</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Patientendaten bearbeiten</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>An Patient/in übergeben</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>No pain problem yet</source>
        <translation>Noch kein Schmerzproblem</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Wert erfassen</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>Letzte wiederholen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sessions and scores belong to a problem: what hurts, where, since when.</source>
        <translation>Sitzungen und Werte gehören zu einem Problem: was schmerzt, wo, seit wann.</translation>
    </message>
    <message numerus="yes">
        <source>{count} scores</source>
        <translation>
            <numerusform>{count} Wert</numerusform>
            <numerusform>{count} Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} Sitzung</numerusform>
            <numerusform>{count} Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{scored} of {due} due follow-ups scored</source>
        <translation>
            <numerusform>{scored} von {due} fälliger Kontrolle mit Wert</numerusform>
            <numerusform>{scored} von {due} fälligen Kontrollen mit Wert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientSide</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, überfällig</translation>
    </message>
</context>
<context>
    <name>PatientTabButton</name>
    <message>
        <source>{name}, draft</source>
        <translation>{name}, Entwurf</translation>
    </message>
</context>
<context>
    <name>PatientTable</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>easy to mix up, check birth date</source>
        <translation>Verwechslung? Geburtsdatum!</translation>
    </message>
    <message>
        <source>similar, not what was typed</source>
        <translation>ähnlich, nicht wie eingegeben</translation>
    </message>
</context>
<context>
    <name>PatientTableFoot</name>
    <message>
        <source>1 patient</source>
        <translation>1 Patient/in</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Return opens in a new tab · Up and Down choose</source>
        <translation>Enter öffnet · Strg+Enter öffnet in neuem Tab · Auf und Ab wählen</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} patients</source>
        <translation>
            <numerusform>{count} von {total} Patienten</numerusform>
            <numerusform>{count} von {total} Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} · {count} similar</source>
        <translation>{words} · {count} ähnlich</translation>
    </message>
</context>
<context>
    <name>PatientTabs</name>
    <message>
        <source>Open patients</source>
        <translation>Geöffnete Akten</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Patient/in suchen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Name fragments in any order, birth date (14.7.65, 1965-07-14), clinic no. or phone</source>
        <translation>Namensteile in beliebiger Folge, Geburtsdatum (14.7.65, 1965-07-14), Pat.-Nr. oder Telefon</translation>
    </message>
    <message>
        <source>Name, birth date, clinic no. or phone</source>
        <translation>Name, Geburtsdatum, Pat.-Nr. oder Telefon</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>No patient of this search passes the filter.</source>
        <translation>Niemand aus dieser Suche passt zum Filter.</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Noch keine Patienten</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Register the first one (Ctrl+Shift+N), or import a bundle.</source>
        <translation>Nehmen Sie die erste Person auf (Strg+Umschalt+N), oder importieren Sie ein Dateipaket.</translation>
    </message>
    <message>
        <source>Reports of these</source>
        <translation>Berichte von diesen</translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date or the clinic number, or register a new patient.</source>
        <translation>Versuchen Sie weniger Buchstaben, das Geburtsdatum oder die Patientennummer, oder nehmen Sie eine neue Person auf.</translation>
    </message>
    <message>
        <source>Which patients</source>
        <translation>Welche Patienten</translation>
    </message>
    <message>
        <source>accents and case do not matter</source>
        <translation>Akzente und Großschreibung sind gleichgültig</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Hide basis</source>
        <translation>Grundlage ausblenden</translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>Neurologisch</translation>
    </message>
    <message>
        <source>Not recorded for it: {what}.</source>
        <translation>Dafür nicht erfasst: {what}.</translation>
    </message>
    <message>
        <source>Not recorded: {what}.</source>
        <translation>Nicht erfasst: {what}.</translation>
    </message>
    <message>
        <source>Pain reproduced</source>
        <translation>Schmerz reproduziert</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The records show none of the known patterns yet.</source>
        <translation>Die Einträge zeigen noch keines der bekannten Muster.</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>Volume a point</source>
        <translation>Volumen je Punkt</translation>
    </message>
    <message>
        <source>Within 2 h</source>
        <translation>Innerhalb 2 h</translation>
    </message>
    <message>
        <source>from sessions {days}</source>
        <translation>aus Sitzungen {days}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>gewandert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erfolgt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>eine Sitzung</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>{found} of {recorded} sites</source>
        <translation>{found} von {recorded} Stellen</translation>
    </message>
    <message>
        <source>{volume} mL</source>
        <translation>{volume} mL</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Schritt ändern</translation>
    </message>
    <message>
        <source>Choose a pathway</source>
        <translation>Behandlungspfad wählen</translation>
    </message>
    <message>
        <source>Choose a pathway below and save it.</source>
        <translation>Wählen Sie unten einen Behandlungspfad und speichern Sie ihn.</translation>
    </message>
    <message>
        <source>Choose a pathway first.</source>
        <translation>Wählen Sie zuerst einen Behandlungspfad.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Noch kein Schritt</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Behandlungspfad</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Schritt speichern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Step saved</source>
        <translation>Schritt gespeichert</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>Die andere Änderung gilt, Ihre wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Tried and taken</source>
        <translation>Versucht und eingenommen</translation>
    </message>
    <message>
        <source>proposed: start + {weeks} weeks</source>
        <translation>Vorschlag: Beginn + {weeks} Wochen</translation>
    </message>
</context>
<context>
    <name>PlanStepLine</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>beendet {day}</translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>Überprüfung {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>ProblemForm</name>
    <message>
        <source>Analgesics give no relief</source>
        <translation>Analgetika ohne Linderung</translation>
    </message>
    <message>
        <source>Conservative care failed</source>
        <translation>Konservativ ohne Erfolg</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>Problem bearbeiten</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>ICD-10</translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation>Linkes Schulterblatt</translation>
    </message>
    <message>
        <source>Listed with higher risk of failure: what is left empty counts as not asked</source>
        <translation>Mit höherem Risiko des Versagens verbunden: was leer bleibt, gilt als nicht gefragt</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Neues Problem</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>Arbeitsunfähig wegen der Schmerzen</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Verlaufsform</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>Soziale Aktivität eingeschränkt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>Ausgebreiteter Schmerz</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{title} added</source>
        <translation>{title} hinzugefügt</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>{title} gespeichert</translation>
    </message>
</context>
<context>
    <name>ProblemPicker</name>
    <message>
        <source>Add problem</source>
        <translation>Problem hinzufügen</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>Problem bearbeiten</translation>
    </message>
    <message>
        <source>Pain problems</source>
        <translation>Schmerzprobleme</translation>
    </message>
    <message>
        <source>since {onset}</source>
        <translation>seit {onset}</translation>
    </message>
</context>
<context>
    <name>ProvenanceDialog</name>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Changed by this clinic</source>
        <translation>Von dieser Praxis geändert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Berechnet aus</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>Zahlen der Regel</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Past its check: the sources were to be read again by {day}</source>
        <translation>Prüfung überfällig: Die Quellen waren bis {day} neu zu lesen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources to be read again by {day}</source>
        <translation>Quellen neu zu lesen bis {day}</translation>
    </message>
    <message>
        <source>The program documents and prompts; the clinician decides</source>
        <translation>Das Programm dokumentiert und erinnert; die Entscheidung liegt ärztlich</translation>
    </message>
    <message>
        <source>The wording is the shipped one: the numbers in it may be the shipped ones.</source>
        <translation>Der Wortlaut ist der mitgelieferte: Zahlen darin können die mitgelieferten sein.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message numerus="yes">
        <source>changed here {count} times</source>
        <translation>
            <numerusform>hier {count}-mal geändert</numerusform>
            <numerusform>hier {count}-mal geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireEntry</name>
    <message>
        <source>{low} {words}, {high} {other}</source>
        <translation>{low} {words}, {high} {other}</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Schnellzeile</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Backup of {time}, for reading only</source>
        <translation>Sicherung von {time}, nur zum Lesen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing can be entered, and what is looked at is not noted in the audit.</source>
        <translation>Nichts kann eingetragen werden, und was angesehen wird, steht nicht im Protokoll.</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Sicherungen öffnen</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>What was entered later is not here, and nothing can be entered.</source>
        <translation>Später Eingetragenes ist nicht hier, und nichts kann eingetragen werden.</translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
</context>
<context>
    <name>RecentPatients</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>It came from {name}.</source>
        <translation>Aus: {name}.</translation>
    </message>
    <message>
        <source>Locked, because the clinic's file is damaged.</source>
        <translation>Gesperrt, weil die Datei der Praxis beschädigt ist.</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Sicherung wird geöffnet…</translation>
    </message>
    <message>
        <source>Put the backup in the clinic's place?</source>
        <translation>Die Sicherung an die Stelle der Praxis setzen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the backup of {time}…</source>
        <translation>Sicherung von {time} wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>The backup of {time} is in place.</source>
        <translation>Die Sicherung von {time} ist eingesetzt.</translation>
    </message>
    <message>
        <source>The key file is back.</source>
        <translation>Die Schlüsseldatei ist wieder da.</translation>
    </message>
    <message>
        <source>What could not be read any more lies in {name}.</source>
        <translation>Was nicht mehr lesbar war, liegt in {name}.</translation>
    </message>
    <message>
        <source>What was entered since is not in it. The file that does not open is moved aside, not deleted.</source>
        <translation>Seither Eingetragenes ist nicht darin. Die Datei, die sich nicht öffnen lässt, wird beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>What was there before is kept as the backup {name}.</source>
        <translation>Was vorher da war, bleibt als Sicherung {name} erhalten.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>First passwords, to be handed over</source>
        <translation>Erste Passwörter, zum Übergeben</translation>
    </message>
    <message>
        <source>I have stored the key</source>
        <translation>Der Schlüssel ist verwahrt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and store it away from this computer.</source>
        <translation>Gespeichert als {name}. Drucken Sie es und bewahren Sie es getrennt von diesem Computer auf.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>An den Drucker geschickt. Sehen Sie sich das Blatt an, bevor Sie weitergehen.</translation>
    </message>
    <message>
        <source>Shown once. The old one no longer works.</source>
        <translation>Nur einmal gezeigt. Der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Die Datei konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Der neue Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>RedFlagCard</name>
    <message>
        <source>Gate complete</source>
        <translation>Vorprüfung vollständig</translation>
    </message>
    <message>
        <source>Gate not complete</source>
        <translation>Vorprüfung unvollständig</translation>
    </message>
    <message>
        <source>Red flag present</source>
        <translation>Red Flag vorhanden</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>answered by {author}, {day}</source>
        <translation>beantwortet von {author}, {day}</translation>
    </message>
    <message>
        <source>answered {author}{day}</source>
        <translation>beantwortet {author}{day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erfolgt</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
</context>
<context>
    <name>RedFlagFirst</name>
    <message>
        <source>A red flag is present: {flags}</source>
        <translation>Eine Red Flag ist vorhanden: {flags}</translation>
    </message>
    <message>
        <source>Show the pathways all the same</source>
        <translation>Behandlungspfade trotzdem zeigen</translation>
    </message>
    <message>
        <source>This comes first; the pathways stand behind it.</source>
        <translation>Das kommt zuerst; die Behandlungspfade stehen dahinter.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All records are kept. What went wrong is in the log.</source>
        <translation>Alle Einträge sind erhalten. Was schiefging, steht im Logbuch.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Everything of the patient is put together</source>
        <translation>Alles zu dieser Person wird zusammengestellt</translation>
    </message>
    <message>
        <source>Everything of the patient is saved as a file.</source>
        <translation>Alles zu dieser Person wird als Datei gespeichert.</translation>
    </message>
    <message>
        <source>Everything of the patient saved as {name}</source>
        <translation>Alles zu dieser Person gespeichert als {name}</translation>
    </message>
    <message>
        <source>Everything of this patient</source>
        <translation>Alles zu dieser Person</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {count} of the characters used.</source>
        <translation>
            <numerusform>Keine Schrift auf diesem Computer hat {count} der verwendeten Zeichen.</numerusform>
            <numerusform>Keine Schrift auf diesem Computer hat {count} der verwendeten Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>Nichts wurde geschrieben; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>On the paper each stands as its code in brackets: {shown}. Install a font for that script (for example the Noto fonts) and start the program again.</source>
        <translation>Auf dem Papier steht jedes als Code in Klammern: {shown}. Installieren Sie eine Schrift dafür (etwa die Noto-Schriften) und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Page {place} of {count}</source>
        <translation>
            <numerusform>Seite {place} von {count}</numerusform>
            <numerusform>Seite {place} von {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report saved as {name}</source>
        <translation>Bericht gespeichert als {name}</translation>
    </message>
    <message>
        <source>Report sent to the printer</source>
        <translation>Bericht an den Drucker geschickt</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>The PDF was not saved: {reason}.</source>
        <translation>Das PDF wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>The patient has no pain problem yet.</source>
        <translation>Es ist noch kein Schmerzproblem erfasst.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Der Bericht konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The report is kept here. Choose another place and save again.</source>
        <translation>Der Bericht bleibt hier. Wählen Sie einen anderen Ort und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>Der Bericht wird gedruckt.</translation>
    </message>
    <message>
        <source>The report is saved as a file.</source>
        <translation>Der Bericht wird als Datei gespeichert.</translation>
    </message>
    <message>
        <source>The report is set</source>
        <translation>Der Bericht wird gesetzt</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages</source>
        <translation>
            <numerusform>{count} Seite</numerusform>
            <numerusform>{count} Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreClinic</name>
    <message>
        <source>1 patient</source>
        <translation>1 Patient/in</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backup of {time}, {patients} · {name}</source>
        <translation>Sicherung von {time}, {patients} · {name}</translation>
    </message>
    <message>
        <source>Checking every page…</source>
        <translation>Jede Seite wird geprüft…</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Not a backup that can be restored</source>
        <translation>Keine wiederherstellbare Sicherung</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that clinic.</source>
        <translation>Nichts wurde geändert. Öffnen Sie jene Praxis.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Sicherung wird gelesen…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Wiederherstellen und öffnen</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The folder already holds a clinic</source>
        <translation>Der Ordner enthält schon eine Praxis</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Schlüssel verwenden</translation>
    </message>
    <message>
        <source>as on the day of the backup</source>
        <translation>wie am Tag der Sicherung</translation>
    </message>
    <message>
        <source>of the clinic in the backup</source>
        <translation>der Praxis in der Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} Patient/in</numerusform>
            <numerusform>{count} Patienten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source> and {count} more kinds</source>
        <translation>
            <numerusform> und {count} weitere Art</numerusform>
            <numerusform> und {count} weitere Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 Patient/in</translation>
    </message>
    <message>
        <source>Back with it: {entered}</source>
        <translation>Damit zurück: {entered}</translation>
    </message>
    <message>
        <source>Checking every page of the backup…</source>
        <translation>Jede Seite der Sicherung wird geprüft…</translation>
    </message>
    <message>
        <source>Clinic's name</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Entered {first} to {last}: {kinds}.</source>
        <translation>Eingetragen {first} bis {last}: {kinds}.</translation>
    </message>
    <message>
        <source>Entered {time}: {kinds}.</source>
        <translation>Eingetragen {time}: {kinds}.</translation>
    </message>
    <message>
        <source>Gone with it: {entered}</source>
        <translation>Damit verloren: {entered}</translation>
    </message>
    <message>
        <source>It becomes a backup of its own, so that this can be undone. Users and passwords stay as they are.</source>
        <translation>Es wird selbst eine Sicherung, damit sich dies rückgängig machen lässt. Benutzer und Passwörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing that is here would be gone</source>
        <translation>Nichts, was hier ist, ginge verloren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The clinic is locked, then opens as it was that day</source>
        <translation>Die Praxis wird gesperrt und öffnet sich dann wie an jenem Tag</translation>
    </message>
    <message>
        <source>The clinic's own file is not open</source>
        <translation>Die eigene Datei der Praxis ist nicht offen</translation>
    </message>
    <message>
        <source>Type the clinic's name as it stands above.</source>
        <translation>Geben Sie den Namen der Praxis ein, wie er oben steht.</translation>
    </message>
    <message>
        <source>What is there now is kept</source>
        <translation>Was jetzt da ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>What was entered since the backup cannot be counted. The file is moved aside, not deleted.</source>
        <translation>Seit der Sicherung Eingetragenes lässt sich nicht zählen. Die Datei wird beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>program {version}</source>
        <translation>Programm {version}</translation>
    </message>
    <message>
        <source>typed again, as above</source>
        <translation>noch einmal eingeben, wie oben</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} Patient/in</numerusform>
            <numerusform>{count} Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} of {patients}</source>
        <translation>{entries} von {patients}</translation>
    </message>
</context>
<context>
    <name>RetractConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Retract it all the same</source>
        <translation>Trotzdem zurücknehmen</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>{at}. It is retracted already; nothing of yours is written.</source>
        <translation>{at}. Es ist schon zurückgenommen; von Ihnen ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>{at}. Nothing is retracted yet. This is what you have not seen:</source>
        <translation>{at}. Noch ist nichts zurückgenommen. Das haben Sie nicht gesehen:</translation>
    </message>
    <message>
        <source>{author} changed this in the meantime</source>
        <translation>{author} hat dies inzwischen geändert</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>{author} hat dies als Fehleintrag markiert</translation>
    </message>
</context>
<context>
    <name>RetractDialog</name>
    <message>
        <source>A follow-up that it answered is due again. The flag follows.</source>
        <translation>Eine damit beantwortete Kontrolle wird wieder fällig. Der Hinweis folgt.</translation>
    </message>
    <message>
        <source>A retraction needs a reason.</source>
        <translation>Eine Zurücknahme braucht einen Grund.</translation>
    </message>
    <message>
        <source>Calls that it cancelled are due again. Verdict, curve and flag follow.</source>
        <translation>Dadurch aufgehobene Anrufe werden wieder fällig. Beurteilung, Kurve und Hinweis folgen.</translation>
    </message>
    <message>
        <source>It leaves its panel of the chart. A follow-up that it answered is due again.</source>
        <translation>Es verlässt sein Feld der Grafik. Eine damit beantwortete Kontrolle wird wieder fällig.</translation>
    </message>
    <message>
        <source>It leaves the curve, the verdict and every list</source>
        <translation>Der Eintrag verlässt Kurve, Beurteilung und alle Listen</translation>
    </message>
    <message>
        <source>It leaves the list of what was tried and what is taken now</source>
        <translation>Der Eintrag verlässt die Liste des Versuchten und Eingenommenen</translation>
    </message>
    <message>
        <source>It no longer counts; what the session's own field says stays as it is</source>
        <translation>Der Eintrag zählt nicht mehr; was das eigene Feld der Sitzung sagt, bleibt</translation>
    </message>
    <message>
        <source>It stays to be read, struck through, and no longer counts</source>
        <translation>Es bleibt lesbar, durchgestrichen, und zählt nicht mehr</translation>
    </message>
    <message>
        <source>Its answers, and its other total where it has two, go with it</source>
        <translation>Seine Antworten und ein zweiter Gesamtwert entfallen mit ihm</translation>
    </message>
    <message>
        <source>Its sites, injectates, scores and follow-ups go with it</source>
        <translation>Ihre Stellen, Injektate, Werte und Kontrollen entfallen mit ihr</translation>
    </message>
    <message>
        <source>Not retracted</source>
        <translation>Nicht zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing is deleted; the history keeps it</source>
        <translation>Nichts wird gelöscht; der Verlauf bewahrt es</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Retract {kind} of {day}</source>
        <translation>{kind} vom {day} zurücknehmen</translation>
    </message>
    <message>
        <source>Retract {kind} {value} of {day}</source>
        <translation>{kind} {value} vom {day} zurücknehmen</translation>
    </message>
    <message>
        <source>Retracted for {name}</source>
        <translation>Zurückgenommen für {name}</translation>
    </message>
    <message>
        <source>The note it was added to stays as it is</source>
        <translation>Die ergänzte Dokumentation bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>The record is no longer there to be retracted</source>
        <translation>Der Eintrag ist nicht mehr da und lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>it is another's record, or an older one</source>
        <translation>es ist der Eintrag einer anderen Person oder ein älterer</translation>
    </message>
    <message>
        <source>what was wrong with it</source>
        <translation>was daran falsch war</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Listed with higher risk of failure</source>
        <translation>Mit höherem Risiko des Versagens verbunden</translation>
    </message>
    <message>
        <source>not a score</source>
        <translation>kein Score</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Dokumentation signieren</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Failure pattern</source>
        <translation>Muster des Versagens</translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation>Plan der Kontrollen</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Response to a session</source>
        <translation>Ansprechen auf eine Sitzung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Treatment failure</source>
        <translation>Therapieversagen</translation>
    </message>
    <message>
        <source>with their sources</source>
        <translation>mit ihren Quellen</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Correct score</source>
        <translation>Wert berichtigen</translation>
    </message>
    <message>
        <source>Other questionnaire</source>
        <translation>Anderer Fragebogen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderer…</translation>
    </message>
    <message>
        <source>Pain, enjoyment and general activity</source>
        <translation>Schmerz, Lebensfreude und allgemeine Aktivität</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Wert erfassen</translation>
    </message>
    <message>
        <source>Saved for {name}</source>
        <translation>Gespeichert für {name}</translation>
    </message>
    <message>
        <source>Score corrected for {name}</source>
        <translation>Wert berichtigt für {name}</translation>
    </message>
    <message>
        <source>Score {value} saved for {name}</source>
        <translation>Wert {value} gespeichert für {name}</translation>
    </message>
    <message>
        <source>The patient's impression of change</source>
        <translation>Eigener Eindruck der Veränderung</translation>
    </message>
    <message>
        <source>The score is kept as a draft</source>
        <translation>Der Wert ist als Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>The score is no longer there to be corrected</source>
        <translation>Der Wert ist nicht mehr da und lässt sich nicht berichtigen</translation>
    </message>
    <message>
        <source>Type the score, or N for not asked, R for refused.</source>
        <translation>Geben Sie den Wert ein, N für nicht gefragt, R für verweigert.</translation>
    </message>
    <message>
        <source>answers the call due {day}</source>
        <translation>beantwortet den Anruf, fällig {day}</translation>
    </message>
    <message>
        <source>no call due</source>
        <translation>kein Anruf fällig</translation>
    </message>
    <message>
        <source>no call due today; the next is {day}</source>
        <translation>heute kein Anruf fällig; der nächste: {day}</translation>
    </message>
</context>
<context>
    <name>ScoreEntry</name>
    <message>
        <source>0 none, 10 worst imaginable</source>
        <translation>0 kein, 10 stärkster</translation>
    </message>
    <message>
        <source>0 none, 100 worst imaginable</source>
        <translation>0 kein, 100 stärkster vorstellbarer</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Pain at its least</source>
        <translation>Schmerz minimal</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Schmerz maximal</translation>
    </message>
    <message>
        <source>Pain on average</source>
        <translation>Schmerz im Mittel</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stated relief (%)</source>
        <translation>Linderung (%)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When was it asked?</source>
        <translation>Wann wurde gefragt?</translation>
    </message>
    <message>
        <source>half points</source>
        <translation>halbe Punkte</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
</context>
<context>
    <name>ScoreKeys</name>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nichts eingegeben</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} von 10</translation>
    </message>
</context>
<context>
    <name>ScorePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Enter opens · Up and Down choose</source>
        <translation>Enter öffnet · Auf und Ab wählen</translation>
    </message>
    <message>
        <source>Looked at last · Enter opens · Up and Down choose</source>
        <translation>Zuletzt angesehen · Enter öffnet · Auf und Ab wählen</translation>
    </message>
    <message>
        <source>Nobody fits exactly · Down chooses a similar one, Enter opens</source>
        <translation>Niemand passt genau · Ab wählt eine ähnliche Person, Enter öffnet</translation>
    </message>
    <message>
        <source>Nobody found. Enter a part of the name, a birth date, a clinic number or a phone number.</source>
        <translation>Niemand gefunden. Geben Sie einen Teil des Namens, ein Geburtsdatum, eine Patienten- oder Telefonnummer ein.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Gefundene Patienten</translation>
    </message>
    <message>
        <source>You looked at nobody yet.</source>
        <translation>Sie haben noch niemanden angesehen.</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>All sections</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Deidentifiziert</translation>
    </message>
    <message>
        <source>It was not kept: {reason}.</source>
        <translation>Es wurde nicht gemerkt: {reason}.</translation>
    </message>
    <message>
        <source>It was not removed: {reason}.</source>
        <translation>Es wurde nicht entfernt: {reason}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this choice as</source>
        <translation>Diese Auswahl merken als</translation>
    </message>
    <message>
        <source>Kept on this computer. A name must say nothing of a patient.</source>
        <translation>Auf diesem Computer gemerkt. Ein Name darf nichts über einen Patienten sagen.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Verdict, red flags, rules and whose it is always go in.</source>
        <translation>Urteil, Warnzeichen, Regeln und von wem es ist, stehen immer darin.</translation>
    </message>
    <message>
        <source>a short name</source>
        <translation>ein kurzer Name</translation>
    </message>
</context>
<context>
    <name>ServerWatch</name>
    <message>
        <source>Reconnecting to the server…</source>
        <translation>Verbindung zum Server wird hergestellt…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>What was saved is safe; what you typed stays here and is saved when the server answers.</source>
        <translation>Gespeichertes ist sicher; was Sie eingaben, bleibt hier und wird gespeichert, wenn der Server antwortet.</translation>
    </message>
</context>
<context>
    <name>SessionConflictDialog</name>
    <message>
        <source>{at}. Nothing of yours is written yet. What belongs together is kept whole: the session as they left it, or as you typed it, as a new version after theirs.</source>
        <translation>{at}. Von Ihnen ist noch nichts geschrieben. Was zusammengehört, bleibt als Ganzes: die Sitzung, wie sie dort gespeichert wurde, oder wie Sie sie eingaben, als neue Fassung danach.</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written. Your form is kept as a draft while you look.</source>
        <translation>{at}. Von Ihnen ist nichts geschrieben. Ihr Formular bleibt als Entwurf, während Sie nachsehen.</translation>
    </message>
    <message>
        <source>{author} changed this session in the meantime</source>
        <translation>{author} hat diese Sitzung inzwischen geändert</translation>
    </message>
    <message>
        <source>{author} marked this session as entered in error</source>
        <translation>{author} hat diese Sitzung als Fehleintrag markiert</translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc goes back, the draft stays</source>
        <translation>Esc geht zurück, der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Speichern und drucken</translation>
    </message>
    <message>
        <source>This clinic is open for reading only.</source>
        <translation>Diese Praxis ist nur zum Lesen geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries need a look before saving.</source>
        <translation>
            <numerusform>{count} Eintrag vor dem Speichern ansehen.</numerusform>
            <numerusform>{count} Einträge vor dem Speichern ansehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>20 min, due {time}</source>
        <translation>20 min, fällig {time}</translation>
    </message>
    <message>
        <source>Failure flag open since {date} ({kind}).</source>
        <translation>Hinweis auf Versagen offen seit {date} ({kind}).</translation>
    </message>
    <message>
        <source>No workup yet.</source>
        <translation>Noch keine Abklärung.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Red flag present: {flags}.</source>
        <translation>Red Flag vorhanden: {flags}.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>Workup {answered} of {needed}.</source>
        <translation>Abklärung {answered} von {needed}.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>erhoben</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Behandler/in</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>palpation</source>
        <translation>Palpation</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>Ultraschall</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Entwurf nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation>Entwurf von {time} wiederhergestellt</translation>
    </message>
    <message>
        <source>Draft, kept</source>
        <translation>Entwurf, aufbewahrt</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Not saved. {what} The form is kept.</source>
        <translation>Nicht gespeichert. {what} Das Formular bleibt.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>Die andere Änderung gilt, Ihre wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Visit with {count} sessions</source>
        <translation>Besuch mit {count} Sitzungen</translation>
    </message>
    <message>
        <source>{session} saved for {name}</source>
        <translation>{session} gespeichert für {name}</translation>
    </message>
    <message>
        <source>{site} removed</source>
        <translation>{site} entfernt</translation>
    </message>
</context>
<context>
    <name>SessionSide</name>
    <message>
        <source>Body map</source>
        <translation>Körperschema</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>what saving adds to the curve</source>
        <translation>was das Speichern der Kurve hinzufügt</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>An administrator can change this.</source>
        <translation>Administratoren können dies ändern.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>Sperrt nach Minuten</translation>
    </message>
    <message>
        <source>Look up a lot</source>
        <translation>Charge suchen</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Sicherungen öffnen</translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The clinic's facts are not undone here: type them as they were</source>
        <translation>Die Angaben zur Praxis werden hier nicht rückgängig gemacht: wieder so eintippen, wie sie waren</translation>
    </message>
    <message>
        <source>The clinic's facts are saved</source>
        <translation>Die Angaben zur Praxis sind gespeichert</translation>
    </message>
    <message>
        <source>The settings could not be kept: their folder cannot be written to</source>
        <translation>Die Einstellungen ließen sich nicht aufbewahren: In ihren Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer tat was</translation>
    </message>
    <message>
        <source>Who got a lot</source>
        <translation>Wer bekam eine Charge</translation>
    </message>
    <message>
        <source>Who may unlock</source>
        <translation>Wer darf entsperren</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>as reports name it</source>
        <translation>wie Berichte sie nennen</translation>
    </message>
    <message>
        <source>for patients; stands on the aftercare sheet</source>
        <translation>für Patienten; steht auf dem Merkblatt nach der Behandlung</translation>
    </message>
    <message>
        <source>lines under the name</source>
        <translation>Zeilen unter dem Namen</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>such as Europe/Prague; dates are read in it</source>
        <translation>etwa Europe/Berlin; Daten werden darin gelesen</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>A draft is kept encrypted and can be resumed from Today.</source>
        <translation>Ein Entwurf wird verschlüsselt aufbewahrt und lässt sich unter „Heute“ fortsetzen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Nothing is saved before you say so</source>
        <translation>Nichts wird gespeichert, bevor Sie es sagen</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Grund der Berichtigung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved with what you chose</source>
        <translation>Gespeichert mit Ihrer Auswahl</translation>
    </message>
    <message>
        <source>Say why it is changed: the old version stays beside it.</source>
        <translation>Sagen Sie, warum es geändert wird: Die alte Fassung bleibt daneben.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>Die andere Änderung gilt, Ihre wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>was falsch war</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}</source>
        <translation>Nicht übernommene Spalten: {columns}</translation>
    </message>
    <message>
        <source>Leave the refused rows out, take the others</source>
        <translation>Abgelehnte Zeilen weglassen, die anderen übernehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows: {rows}. To be stored: {accepted}. There already: {skipped}. Refused: {refused}.</source>
        <translation>Zeilen: {rows}. Zu speichern: {accepted}. Schon da: {skipped}. Abgelehnt: {refused}.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The first rows, as they will be stored</source>
        <translation>Die ersten Zeilen, wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>A signature cannot be undone: add what is to be said as an addendum (A on the session)</source>
        <translation>Eine Signatur lässt sich nicht rückgängig machen: was zu sagen ist, als Nachtrag ergänzen (A auf der Sitzung)</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>Injektat</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>Inzwischen geändert von {author}</translation>
    </message>
    <message>
        <source>Nothing was signed. Close this, read the note as it is now, and sign it then.</source>
        <translation>Nichts wurde signiert. Schließen Sie dies, lesen Sie die Dokumentation, wie sie jetzt ist, und signieren Sie sie dann.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Dokumentation signieren</translation>
    </message>
    <message>
        <source>Signed, it can no longer be changed</source>
        <translation>Signiert lässt sie sich nicht mehr ändern</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>The note is signed</source>
        <translation>Die Dokumentation ist signiert</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>Die Sitzung ist nicht mehr da</translation>
    </message>
    <message>
        <source>What is to be said later is added beside it, with its author and time.</source>
        <translation>Was später zu sagen ist, wird daneben ergänzt, mit Autor und Zeit.</translation>
    </message>
</context>
<context>
    <name>SiteKeys</name>
    <message>
        <source>Name the muscle; then F2</source>
        <translation>Nennen Sie den Muskel; dann F2</translation>
    </message>
    <message>
        <source>Space confirms; then 1 to 5</source>
        <translation>Leertaste bestätigt; dann 1 bis 5</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Sites that hurt</source>
        <translation>Schmerzende Stellen</translation>
    </message>
    <message>
        <source>The others do not hurt</source>
        <translation>Die anderen schmerzen nicht</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} sites hurt, the others do not</source>
        <translation>
            <numerusform>{count} von {all} Stellen schmerzt, die anderen nicht</numerusform>
            <numerusform>{count} von {all} Stellen schmerzen, die anderen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} sites so far</source>
        <translation>
            <numerusform>{count} von {all} Stellen bisher</numerusform>
            <numerusform>{count} von {all} Stellen bisher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Muscle, or the map</source>
        <translation>Muskel oder Schema</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Remove site</source>
        <translation>Stelle entfernen</translation>
    </message>
    <message>
        <source>Site {number}</source>
        <translation>Stelle {number}</translation>
    </message>
    <message>
        <source>Site {number}, {what}</source>
        <translation>Stelle {number}, {what}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>Volumen (mL)</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>Welcher: {names}?</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Band</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Übertr.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message numerus="yes">
        <source>{count} carried from {date}</source>
        <translation>
            <numerusform>{count} übernommen vom {date}</numerusform>
            <numerusform>{count} übernommen vom {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not confirmed</source>
        <translation>
            <numerusform>{count} nicht bestätigt</numerusform>
            <numerusform>{count} nicht bestätigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Counted together</source>
        <translation>Zusammen gezählt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Refuted because</source>
        <translation>Widerlegt, weil</translation>
    </message>
    <message>
        <source>Says little</source>
        <translation>Besagt wenig</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Side of {source}</source>
        <translation>Seite: {source}</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of {source}</source>
        <translation>Status: {source}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>vermutet</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>1 more item for {source}</source>
        <translation>1 weiterer Punkt: {source}</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>This region</source>
        <translation>Diese Region</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>every region</source>
        <translation>jede Region</translation>
    </message>
    <message>
        <source>filtered for {place}{side}</source>
        <translation>gefiltert: {place}{side}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>vermutet</translation>
    </message>
    <message numerus="yes">
        <source>{count} more items for {source}</source>
        <translation>
            <numerusform>{count} weiterer Punkt: {source}</numerusform>
            <numerusform>{count} weitere Punkte: {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation>{source}: {state}</translation>
    </message>
</context>
<context>
    <name>SpreadsheetPage</name>
    <message>
        <source>A look at the rows</source>
        <translation>Ein Blick auf die Zeilen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Weitere Datei</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS, as your clinic has it, or FHIR (JSON) of another system. Nothing is stored before you have seen what comes in.</source>
        <translation>CSV, XLSX oder ODS, wie Ihre Praxis sie hat, oder FHIR (JSON) eines anderen Systems. Nichts wird gespeichert, bevor Sie gesehen haben, was hereinkommt.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a spreadsheet, or drop it here</source>
        <translation>Wählen Sie eine Tabelle, oder legen Sie sie hier ab</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Look at each text that is not ticked: choose what it is, or tick it.</source>
        <translation>Sehen Sie sich jeden Text ohne Häkchen an: wählen Sie, was er ist, oder haken Sie ihn ab.</translation>
    </message>
    <message>
        <source>Muscles and words</source>
        <translation>Muskeln und Wörter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Spreadsheets, FHIR</source>
        <translation>Tabellen, FHIR</translation>
    </message>
    <message>
        <source>Step {step} of 5: {title}</source>
        <translation>Schritt {step} von 5: {title}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>These columns were imported before: they are taken for the same.</source>
        <translation>Diese Spalten wurden schon einmal importiert: sie gelten als dieselben.</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte ist</translation>
    </message>
    <message>
        <source>{count} refused rows are saved</source>
        <translation>{count} abgelehnte Zeilen sind gespeichert</translation>
    </message>
    <message>
        <source>{count} rows imported</source>
        <translation>{count} Zeilen importiert</translation>
    </message>
    <message>
        <source>{skipped} were there already, {refused} were left out.</source>
        <translation>{skipped} waren schon da, {refused} wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Locks in {time}</source>
        <translation>Sperrt in {time}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>1 answer proposed from the records</source>
        <translation>1 Antwort aus den Einträgen vorgeschlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>{count} proposed from the records</source>
        <translation>
            <numerusform>{count} aus den Einträgen vorgeschlagen</numerusform>
            <numerusform>{count} aus den Einträgen vorgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message numerus="yes">
        <source>Step {number} of {count}: {name}</source>
        <translation>
            <numerusform>Schritt {number} von {count}: {name}</numerusform>
            <numerusform>Schritt {number} von {count}: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Workup</source>
        <translation>Abklärung</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>needs step 5</source>
        <translation>braucht Schritt 5</translation>
    </message>
    <message>
        <source>none present</source>
        <translation>keine vorhanden</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>read from 1 session</source>
        <translation>aus 1 Sitzung gelesen</translation>
    </message>
    <message numerus="yes">
        <source>read from {count} sessions</source>
        <translation>
            <numerusform>aus {count} Sitzung gelesen</numerusform>
            <numerusform>aus {count} Sitzungen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{all} of {all}, {told}</source>
        <translation>{all} von {all}, {told}</translation>
    </message>
    <message>
        <source>{answered} of {needed}</source>
        <translation>{answered} von {needed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} confirmed</source>
        <translation>
            <numerusform>{count} bestätigt</numerusform>
            <numerusform>{count} bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} present</source>
        <translation>
            <numerusform>{count} vorhanden</numerusform>
            <numerusform>{count} vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refuted</source>
        <translation>
            <numerusform>{count} widerlegt</numerusform>
            <numerusform>{count} widerlegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} supported</source>
        <translation>
            <numerusform>{count} gestützt</numerusform>
            <numerusform>{count} gestützt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} suspected</source>
        <translation>
            <numerusform>{count} vermutet</numerusform>
            <numerusform>{count} vermutet</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
</context>
<context>
    <name>StrengthField</name>
    <message>
        <source>Concentration (mg/mL)</source>
        <translation>Konzentration (mg/mL)</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>mg/mL</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>nicht überprüft</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Enter takes, Tab goes on, Esc closes</source>
        <translation>Enter übernimmt, Tab geht weiter, Esc schließt</translation>
    </message>
</context>
<context>
    <name>SuggestPopup</name>
    <message numerus="yes">
        <source>{text}, {place} of {count}</source>
        <translation>
            <numerusform>{text}, {place} von {count}</numerusform>
            <numerusform>{text}, {place} von {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Against: {what}</source>
        <translation>Dagegen: {what}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>For: {what}</source>
        <translation>Dafür: {what}</translation>
    </message>
    <message>
        <source>No state set.</source>
        <translation>Kein Status gesetzt.</translation>
    </message>
    <message>
        <source>No state set; something is recorded for {sources}.</source>
        <translation>Kein Status gesetzt; erfasst ist etwas zu: {sources}.</translation>
    </message>
    <message>
        <source>Not known yet: {what}</source>
        <translation>Noch nicht bekannt: {what}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Nothing recorded for it yet.</source>
        <translation>Dazu ist noch nichts erfasst.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Red flags present</source>
        <translation>Red Flags vorhanden</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Refuted because: {note}</source>
        <translation>Widerlegt, weil: {note}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Gestützt</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>A text has at most {most} characters. Nothing of it was pasted.</source>
        <translation>Ein Text hat höchstens {most} Zeichen. Nichts davon wurde eingefügt.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{typed}” has no time. Write the time after the date, such as {day} 14:32.</source>
        <translation>„{typed}“ hat keine Uhrzeit. Schreiben Sie die Zeit nach dem Datum, etwa {day} 14:32.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date and time such as 23-Nov-2026 14:32.</source>
        <translation>„{typed}“ ist kein Datum mit Uhrzeit wie 23-Nov-2026 14:32.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Nothing yet. Sessions, scores, calls, treatments and workups will stand here, the newest on top.</source>
        <translation>Noch nichts. Hier stehen dann Sitzungen, Werte, Anrufe, Behandlungen und Abklärungen, das Neueste oben.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>retracted {day}, {who}</source>
        <translation>zurückgenommen {day}, {who}</translation>
    </message>
    <message>
        <source>version {number}, {author}</source>
        <translation>Version {number}, {author}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Dokument anhängen</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Komplikation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Dokumentation signieren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TodayCalls</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>Die andere Änderung gilt, Ihre wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Patient/in suchen</translation>
    </message>
    <message>
        <source>No answer from {name} kept</source>
        <translation>Keine Antwort von {name}: gespeichert</translation>
    </message>
    <message>
        <source>No follow-ups to do</source>
        <translation>Keine Kontrollen zu erledigen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Reading the follow-ups</source>
        <translation>Kontrollen werden gelesen</translation>
    </message>
    <message>
        <source>Score {value} saved for {name}</source>
        <translation>Wert {value} gespeichert für {name}</translation>
    </message>
    <message>
        <source>They appear here one to twelve weeks after a session. Find a patient to record one (Ctrl+F).</source>
        <translation>Sie erscheinen hier ein bis zwölf Wochen nach einer Sitzung. Suchen Sie eine Person, um eine zu erfassen (Strg+F).</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Wrong number of {name} kept</source>
        <translation>Falsche Nummer von {name}: gespeichert</translation>
    </message>
    <message>
        <source>no complaint</source>
        <translation>keine Beschwerde</translation>
    </message>
    <message>
        <source>{name} declined, the follow-up is closed</source>
        <translation>{name}: abgelehnt, die Kontrolle ist abgeschlossen</translation>
    </message>
    <message>
        <source>{name} has no complaint, the safety call is closed</source>
        <translation>{name}: keine Beschwerde, der Sicherheitsanruf ist abgeschlossen</translation>
    </message>
    <message>
        <source>{name} is to be called later</source>
        <translation>{name}: später anrufen</translation>
    </message>
    <message>
        <source>{name} refused a score, the follow-up is closed</source>
        <translation>{name}: Wert verweigert, die Kontrolle ist abgeschlossen</translation>
    </message>
    <message>
        <source>{name} was not asked, the follow-up stays open</source>
        <translation>{name}: nicht gefragt, die Kontrolle bleibt offen</translation>
    </message>
    <message>
        <source>{said}: {early}</source>
        <translation>{said}: {early}</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Failure flags without a workup</source>
        <translation>Hinweise auf Versagen ohne Abklärung</translation>
    </message>
    <message>
        <source>None. A flag appears when a treatment fails.</source>
        <translation>Keine. Ein Hinweis erscheint, wenn eine Behandlung versagt.</translation>
    </message>
    <message>
        <source>None. What you type is kept here until it is saved.</source>
        <translation>Keine. Was Sie eingeben, bleibt hier, bis es gespeichert ist.</translation>
    </message>
    <message>
        <source>Plan steps to review</source>
        <translation>Planschritte zu überprüfen</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} flagged patients</source>
        <translation>
            <numerusform>{count} Person mit Hinweis zeigen</numerusform>
            <numerusform>Alle {count} mit Hinweis zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>kept encrypted</source>
        <translation>verschlüsselt aufbewahrt</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, überfällig</translation>
    </message>
    <message>
        <source>{name} {answered} of {total}</source>
        <translation>{name} {answered} von {total}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>DEMO: invented patients</source>
        <translation>DEMO: erfundene Patienten</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Patient/in suchen</translation>
    </message>
    <message>
        <source>Find patient: name, birth date, clinic no., phone</source>
        <translation>Suche: Name, Geburtsdatum, Pat.-Nr., Telefon</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>TotalEntry</name>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation>höher ist schlechter</translation>
    </message>
    <message>
        <source>{low} to {high}, {direction}</source>
        <translation>{low} bis {high}, {direction}</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Charge {lot}</translation>
    </message>
    <message>
        <source>Nothing yet. Set once, it gives every session of today its drug, lot and expiry.</source>
        <translation>Noch nichts. Einmal gerichtet, gibt es jeder Sitzung von heute Arzneimittel, Charge und Verfall.</translation>
    </message>
    <message>
        <source>On the tray today</source>
        <translation>Heute auf dem Tablett</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Richten</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>ohne Charge</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} mit Adrenalin</translation>
    </message>
    <message>
        <source>{drug}, {strength} mg/mL</source>
        <translation>{drug}, {strength} mg/mL</translation>
    </message>
    <message>
        <source>{lot}, expired {date}</source>
        <translation>{lot}, abgelaufen {date}</translation>
    </message>
    <message>
        <source>{lot}, to {date}</source>
        <translation>{lot}, bis {date}</translation>
    </message>
</context>
<context>
    <name>TrayForm</name>
    <message>
        <source>Add a vial</source>
        <translation>Ampulle hinzufügen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of a vial</source>
        <translation>Code einer Ampulle</translation>
    </message>
    <message>
        <source>Scan the code of a vial, or type it and press Enter</source>
        <translation>Code einer Ampulle scannen oder eingeben und Enter drücken</translation>
    </message>
    <message>
        <source>Set once; the sessions of today take drug, strength, lot and expiry</source>
        <translation>Einmal gerichtet; die Sitzungen von heute übernehmen Arzneimittel, Konzentration, Charge und Verfall</translation>
    </message>
    <message>
        <source>The tray of today is set</source>
        <translation>Das Tablett für heute ist gerichtet</translation>
    </message>
    <message>
        <source>Tray of the day</source>
        <translation>Tablett des Tages</translation>
    </message>
</context>
<context>
    <name>TrayNews</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>On {date} another tray was in use</source>
        <translation>Am {date} war ein anderes Tablett in Gebrauch</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The tray was changed</source>
        <translation>Das Tablett wurde geändert</translation>
    </message>
</context>
<context>
    <name>TrayRow</name>
    <message>
        <source>Aug-2027</source>
        <translation>Aug-2027</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Take off the tray</source>
        <translation>Vom Tablett nehmen</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Ampulle</translation>
    </message>
    <message>
        <source>Vial, {drug}</source>
        <translation>Ampulle, {drug}</translation>
    </message>
    <message>
        <source>Which drug is it?</source>
        <translation>Welches Arzneimittel ist es?</translation>
    </message>
</context>
<context>
    <name>TreatmentsDialog</name>
    <message>
        <source>Change treatment</source>
        <translation>Behandlung ändern</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Art wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Feb 2026</source>
        <translation>Feb 2026</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Neue Behandlung</translation>
    </message>
    <message>
        <source>None recorded yet: what was tried, what is taken now.</source>
        <translation>Noch keine erfasst: was versucht wurde, was aktuell eingenommen wird.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Gespeichert: {what}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>The treatment is no longer there</source>
        <translation>Die Behandlung ist nicht mehr da</translation>
    </message>
    <message>
        <source>Treatment saved</source>
        <translation>Behandlung gespeichert</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>gabapentin 300 mg at night</source>
        <translation>Gabapentin 300 mg zur Nacht</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>TriBox</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{state}, not confirmed</source>
        <translation>{state}, nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>TriedLine</name>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>1 workup is under way</source>
        <translation>1 Abklärung läuft</translation>
    </message>
    <message numerus="yes">
        <source>{count} workups are under way</source>
        <translation>
            <numerusform>{count} Abklärung läuft</numerusform>
            <numerusform>{count} Abklärungen laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Data on this computer are encrypted</source>
        <translation>Die Daten auf diesem Computer sind verschlüsselt</translation>
    </message>
    <message>
        <source>Drafts are kept, encrypted too</source>
        <translation>Entwürfe bleiben erhalten, auch verschlüsselt</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Enter your password to open the clinic.</source>
        <translation>Geben Sie Ihr Passwort ein, um die Praxis zu öffnen.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Other clinic</source>
        <translation>Andere Praxis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>TPI Tracker</source>
        <translation>TPI Tracker</translation>
    </message>
    <message>
        <source>TPI Tracker {version} · F1 keys</source>
        <translation>TPI Tracker {version} · F1 Tasten</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Schlüssel verwenden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Wait {time}</source>
        <translation>Warten Sie {time}</translation>
    </message>
</context>
<context>
    <name>UserSheet</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Benutzer ändern</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>Geben Sie dem Benutzer einen Namen.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The user changes this password at the first log-in.</source>
        <translation>Dieses Passwort wird bei der ersten Anmeldung geändert.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What was done to a user is not undone here: do the opposite</source>
        <translation>Was an einem Benutzer geändert wurde, wird hier nicht rückgängig gemacht: tun Sie das Gegenteil</translation>
    </message>
    <message>
        <source>as reports show it</source>
        <translation>wie Berichte ihn zeigen</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name} hat ein neues Passwort</translation>
    </message>
    <message>
        <source>{name} is {role} now</source>
        <translation>{name} ist jetzt {role}</translation>
    </message>
    <message>
        <source>{name} may unlock again</source>
        <translation>{name} darf wieder entsperren</translation>
    </message>
    <message>
        <source>{name} was added as {role}</source>
        <translation>{name} wurde hinzugefügt als {role}</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>After somebody has left: everyone else gets a first password, and the recovery key is new.</source>
        <translation>Nachdem jemand gegangen ist: Alle anderen erhalten ein erstes Passwort, und der Wiederherstellungsschlüssel ist neu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It was shown once and cannot be shown again. Make a new one and put it away.</source>
        <translation>Er wurde einmal gezeigt und kann nicht noch einmal gezeigt werden. Machen Sie einen neuen und verwahren Sie ihn.</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New database key</source>
        <translation>Neuer Datenbankschlüssel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Neuer Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Nobody said that the recovery key was stored</source>
        <translation>Niemand hat bestätigt, dass der Wiederherstellungsschlüssel verwahrt ist</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Shut {name} out?</source>
        <translation>{name} aussperren?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The printed one no longer works then.</source>
        <translation>Der gedruckte gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What was done to a user is not undone here: do the opposite</source>
        <translation>Was an einem Benutzer geändert wurde, wird hier nicht rückgängig gemacht: tun Sie das Gegenteil</translation>
    </message>
    <message>
        <source>What {name} wrote stays. An open window of {name} is refused at its next action. Who has unlocked the clinic before may have kept its database key: only a new one shuts that out.</source>
        <translation>Was {name} schrieb, bleibt. Ein offenes Fenster von {name} wird bei der nächsten Handlung abgewiesen. Wer die Praxis früher entsperrt hat, kann ihren Datenbankschlüssel behalten haben: Nur ein neuer schließt das aus.</translation>
    </message>
    <message>
        <source>Who may unlock</source>
        <translation>Wer darf entsperren</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>and who injects</source>
        <translation>und wer injiziert</translation>
    </message>
    <message>
        <source>opens the clinic when every password is lost</source>
        <translation>öffnet die Praxis, wenn alle Passwörter verloren sind</translation>
    </message>
    <message>
        <source>{name} is offered again</source>
        <translation>{name} steht wieder zur Wahl</translation>
    </message>
    <message>
        <source>{name} is shut out</source>
        <translation>{name} ist ausgesperrt</translation>
    </message>
    <message>
        <source>{role} · last log-in {when}</source>
        <translation>{role} · letzte Anmeldung {when}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source> ({first} to {then})</source>
        <translation> ({first} bis {then})</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>A verdict needs a session with a baseline and scores after it.</source>
        <translation>Eine Beurteilung braucht eine Sitzung mit Ausgangswert und Werten danach.</translation>
    </message>
    <message>
        <source>Also started</source>
        <translation>Außerdem begonnen</translation>
    </message>
    <message>
        <source>Best / last judged</source>
        <translation>Bester / letzter beurteilt</translation>
    </message>
    <message>
        <source>Meaningful change</source>
        <translation>Bedeutsame Änderung</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Noch keine Sitzung</translation>
    </message>
    <message>
        <source>Relief documented</source>
        <translation>Linderung dokumentiert</translation>
    </message>
    <message>
        <source>Rule {rule} {version} · {state}</source>
        <translation>Regel {rule} {version} · {state}</translation>
    </message>
    <message>
        <source>Scores and sources</source>
        <translation>Werte und Quellen</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Sitzung {number}, {day}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Beurteilung</translation>
    </message>
    <message numerus="yes">
        <source>Within {hours} h</source>
        <translation>
            <numerusform>Innerhalb {hours} h</numerusform>
            <numerusform>Innerhalb {hours} h</numerusform>
        </translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no judged score</source>
        <translation>kein beurteilter Wert</translation>
    </message>
    <message>
        <source>no: {detail}</source>
        <translation>nein: {detail}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts erfasst</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>yes, by PGIC</source>
        <translation>ja, nach PGIC</translation>
    </message>
    <message>
        <source>yes: {detail}</source>
        <translation>ja: {detail}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} Punkt</numerusform>
            <numerusform>{count} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} (goal {goal})</source>
        <translation>{days} (Ziel {goal})</translation>
    </message>
    <message>
        <source>{points} and {pct}</source>
        <translation>{points} und {pct}</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Another problem in this visit</source>
        <translation>Weiteres Problem in diesem Besuch</translation>
    </message>
    <message>
        <source>Leave this problem out</source>
        <translation>Dieses Problem weglassen</translation>
    </message>
    <message>
        <source>Problem shown</source>
        <translation>Gezeigtes Problem</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Dieser Besuch</translation>
    </message>
</context>
<context>
    <name>WholeConflictDialog</name>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Choose or add a pain problem first</source>
        <translation>Wählen oder ergänzen Sie zuerst ein Schmerzproblem</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The clinic's folder is back</source>
        <translation>Der Ordner der Praxis ist wieder da</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>WorkupHead</name>
    <message>
        <source>, since {day}</source>
        <translation>, seit {day}</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Abklärung</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>every answer is kept at once</source>
        <translation>jede Antwort wird sofort gespeichert</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>eröffnet {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>WorkupPage</name>
    <message>
        <source>A workup that was begun is not undone: conclude it</source>
        <translation>Eine begonnene Abklärung wird nicht rückgängig gemacht: schließen Sie sie ab</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Abklärung</translation>
    </message>
    <message>
        <source>Workup begun</source>
        <translation>Abklärung begonnen</translation>
    </message>
    <message>
        <source>Workup concluded</source>
        <translation>Abklärung abgeschlossen</translation>
    </message>
    <message>
        <source>Workup reopened</source>
        <translation>Abklärung wieder geöffnet</translation>
    </message>
</context>
<context>
    <name>WorkupSaves</name>
    <message>
        <source>Answer cleared: {question}</source>
        <translation>Antwort gelöscht: {question}</translation>
    </message>
    <message>
        <source>Answer kept: {question}</source>
        <translation>Antwort gespeichert: {question}</translation>
    </message>
    <message>
        <source>Their answer was kept, yours was not written</source>
        <translation>Die andere Antwort gilt, Ihre wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>_FolderLine</name>
    <message>
        <source>Last {time}</source>
        <translation>Zuletzt {time}</translation>
    </message>
    <message>
        <source>No backup there yet</source>
        <translation>Dort noch keine Sicherung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>a day behind</source>
        <translation>einen Tag zurück</translation>
    </message>
    <message>
        <source>next one soon</source>
        <translation>nächste bald</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>two days behind</source>
        <translation>zwei Tage zurück</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>_MomentField</name>
    <message>
        <source>{number} is no month; day first: {figures}?</source>
        <translation>{number} ist kein Monat; Tag zuerst: {figures}?</translation>
    </message>
    <message>
        <source>{number} is no month; month first: {figures}?</source>
        <translation>{number} ist kein Monat; Monat zuerst: {figures}?</translation>
    </message>
    <message>
        <source>“{typed}” is not a date such as 14-Jul-1965 or 14.7.1965.</source>
        <translation>„{typed}“ ist kein Datum wie 14-Jul-1965 oder 14.7.1965.</translation>
    </message>
</context>
<context>
    <name>_NoteSheet</name>
    <message>
        <source>No words of its own; the rows of the session are the note.</source>
        <translation>Kein eigener Text; die Zeilen der Sitzung sind die Dokumentation.</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>Die Sitzung ist nicht mehr da</translation>
    </message>
    <message>
        <source>session of {date}, {title}</source>
        <translation>Sitzung vom {date}, {title}</translation>
    </message>
    <message>
        <source>{at}, {author}: {text}</source>
        <translation>{at}, {author}: {text}</translation>
    </message>
</context>
<context>
    <name>_PointRow</name>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>_Program</name>
    <message>
        <source>Making the demo clinic…</source>
        <translation>Demo-Praxis wird angelegt…</translation>
    </message>
    <message>
        <source>Something went wrong and was noted in the log. What is saved is safe.</source>
        <translation>Etwas ging schief und wurde im Logbuch vermerkt. Gespeichertes ist sicher.</translation>
    </message>
</context>
<context>
    <name>_VersionBlock</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Another problem in this visit</source>
        <translation>Weiteres Problem in diesem Besuch</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Dokument anhängen</translation>
    </message>
    <message>
        <source>Audit: who did what when</source>
        <translation>Protokoll: wer tat was wann</translation>
    </message>
    <message>
        <source>Back (asks if something was typed)</source>
        <translation>Zurück (fragt, wenn etwas eingegeben wurde)</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>Sichern und Wiederherstellen</translation>
    </message>
    <message>
        <source>Call list: on paper or for a calendar</source>
        <translation>Anrufliste: auf Papier oder für einen Kalender</translation>
    </message>
    <message>
        <source>Catalogue: rules, drugs, muscles, presets</source>
        <translation>Katalog: Regeln, Arzneimittel, Muskeln, Vorlagen</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Close the patient's tab</source>
        <translation>Tab der Akte schließen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Confirm the lots carried over</source>
        <translation>Übernommene Chargen bestätigen</translation>
    </message>
    <message>
        <source>Confirm the sites carried over</source>
        <translation>Übernommene Stellen bestätigen</translation>
    </message>
    <message>
        <source>Copy line for a letter</source>
        <translation>Zeile für einen Brief kopieren</translation>
    </message>
    <message>
        <source>Export data: workbook, tables, FHIR, research</source>
        <translation>Daten exportieren: Arbeitsmappe, Tabellen, FHIR, Forschung</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Patient/in suchen</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Kontrolle erledigt</translation>
    </message>
    <message>
        <source>Go to Patients</source>
        <translation>Zu Patienten</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Zu Optionen</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>An Patient/in übergeben</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lot look-up: who got a lot</source>
        <translation>Chargensuche: wer bekam eine Charge</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Zwei Akten einer Person zusammenführen</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Next due call</source>
        <translation>Nächster fälliger Anruf</translation>
    </message>
    <message>
        <source>Next section of the session</source>
        <translation>Nächster Abschnitt der Sitzung</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Wert erfassen</translation>
    </message>
    <message>
        <source>Repeat last session</source>
        <translation>Letzte Sitzung wiederholen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reports of a list: one PDF for each</source>
        <translation>Berichte einer Liste: je eine PDF-Datei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Vorheriger Abschnitt</translation>
    </message>
    <message>
        <source>Tray of the day</source>
        <translation>Tablett des Tages</translation>
    </message>
    <message>
        <source>Treatments tried and taken</source>
        <translation>Versuchte und laufende Behandlungen</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Letztes Speichern rückgängig</translation>
    </message>
    <message>
        <source>Users and their rights</source>
        <translation>Benutzer und ihre Rechte</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das stammt</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Abklärung</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message>
        <source>family and given name exchanged</source>
        <translation>Nach- und Vorname vertauscht</translation>
    </message>
    <message>
        <source>name alike, same birth date</source>
        <translation>ähnlicher Name, gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>name and birth date alike</source>
        <translation>Name und Geburtsdatum ähnlich</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>gleicher Name und gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>same name, birth date looks alike</source>
        <translation>gleicher Name, ähnliches Geburtsdatum</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
</context>
<context>
    <name>allowed</name>
    <message>
        <source>The clinic is open for reading only. Nothing can be entered now.</source>
        <translation>Die Praxis ist nur zum Lesen geöffnet. Jetzt kann nichts eingetragen werden.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Choose the folder that holds clinic.db and keys.json.</source>
        <translation>Wählen Sie den Ordner, der clinic.db und keys.json enthält.</translation>
    </message>
    <message>
        <source>It looks like postgresql://user@host/database.</source>
        <translation>Sie sieht aus wie postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no clinic in this folder.</source>
        <translation>In diesem Ordner liegt keine Praxis.</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft and can be resumed from Today.</source>
        <translation>Das Eingegebene bleibt als Entwurf und lässt sich unter „Heute“ fortsetzen.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Found</source>
        <translation>Festgestellt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Running clock (s)</source>
        <translation>Laufende Uhr (s)</translation>
    </message>
    <message>
        <source>Seal as found</source>
        <translation>Siegel wie vorgefunden</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Bis Eintrag</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Eine Sicherung wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>A day without the further backup</source>
        <translation>Ein Tag ohne weitere Sicherung</translation>
    </message>
    <message>
        <source>A month has passed since the last drill. It takes a minute and changes nothing.</source>
        <translation>Seit dem letzten Probelauf ist ein Monat vergangen. Er dauert eine Minute und ändert nichts.</translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Alles ist da</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>Sicherung {age}</translation>
    </message>
    <message>
        <source>Backup {age}, not on the further drive</source>
        <translation>Sicherung {age}, nicht auf dem weiteren Laufwerk</translation>
    </message>
    <message>
        <source>Beside the clinic</source>
        <translation>Neben der Praxis</translation>
    </message>
    <message>
        <source>Last good one: {time}.</source>
        <translation>Letzte gute: {time}.</translation>
    </message>
    <message>
        <source>Look whether all is there. Until you say so no older backup is let go.</source>
        <translation>Sehen Sie nach, ob alles da ist. Bis Sie es sagen, wird keine ältere Sicherung entfernt.</translation>
    </message>
    <message>
        <source>No backup for two days</source>
        <translation>Seit zwei Tagen keine Sicherung</translation>
    </message>
    <message>
        <source>No backup since yesterday</source>
        <translation>Seit gestern keine Sicherung</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>No further backup folder</source>
        <translation>Kein weiterer Sicherungsordner</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Sicherungen öffnen</translation>
    </message>
    <message>
        <source>The backup did not succeed</source>
        <translation>Die Sicherung ist nicht gelungen</translation>
    </message>
    <message>
        <source>The clinic and its backups are on this computer alone. An administrator can choose a folder.</source>
        <translation>Die Praxis und ihre Sicherungen liegen nur auf diesem Computer. Administratoren können einen Ordner wählen.</translation>
    </message>
    <message>
        <source>The clinic and its backups are on this computer alone. Choose a folder on another drive.</source>
        <translation>Die Praxis und ihre Sicherungen liegen nur auf diesem Computer. Wählen Sie einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>The further backup did not succeed</source>
        <translation>Die weitere Sicherung ist nicht gelungen</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Wiederherstellung erproben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Two days without the further backup</source>
        <translation>Zwei Tage ohne weitere Sicherung</translation>
    </message>
    <message>
        <source>Until an administrator says that all is there no older backup is let go.</source>
        <translation>Bis ein Administrator sagt, dass alles da ist, wird keine ältere Sicherung entfernt.</translation>
    </message>
    <message>
        <source>Work on without</source>
        <translation>Ohne weiterarbeiten</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vor einer neuen Version</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>vor einer Aktualisierung der Datei</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>catalogue entries</source>
        <translation>Katalogeinträge</translation>
    </message>
    <message>
        <source>changed {things}</source>
        <translation>geändert: {things}</translation>
    </message>
    <message>
        <source>checks before the needle</source>
        <translation>Prüfungen vor der Nadel</translation>
    </message>
    <message>
        <source>complications</source>
        <translation>Komplikationen</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>doses given elsewhere</source>
        <translation>andernorts gegebene Dosen</translation>
    </message>
    <message>
        <source>facts of the clinic</source>
        <translation>Angaben zur Praxis</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>Verlaufskontrollen</translation>
    </message>
    <message>
        <source>hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>injectates</source>
        <translation>Injektate</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>new {things}</source>
        <translation>neu: {things}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>plan steps</source>
        <translation>Planschritte</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>retracted {things}</source>
        <translation>zurückgenommen: {things}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>workup items</source>
        <translation>Punkte der Abklärung</translation>
    </message>
    <message>
        <source>workups</source>
        <translation>Abklärungen</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>vor {days} Tag</numerusform>
            <numerusform>vor {days} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} h ago</source>
        <translation>
            <numerusform>vor {hours} h</numerusform>
            <numerusform>vor {hours} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} min ago</source>
        <translation>
            <numerusform>vor {minutes} min</numerusform>
            <numerusform>vor {minutes} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Versagen</translation>
    </message>
    <message>
        <source>Failure: {kind}</source>
        <translation>Versagen: {kind}</translation>
    </message>
    <message>
        <source>First hours only</source>
        <translation>Erste Stunden</translation>
    </message>
    <message>
        <source>No relief</source>
        <translation>Keine Linderung</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Not sustained</source>
        <translation>Nicht anhaltend</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Short-lived</source>
        <translation>Kurze Linderung</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>Anhaltend</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>{verdict} so far</source>
        <translation>{verdict}, bisher</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Before the needle</source>
        <translation>Vor der Nadel</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Cautions of drugs</source>
        <translation>Vorsicht bei Arzneimitteln</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Punkte der Checkliste</translation>
    </message>
    <message>
        <source>Close to the pleura</source>
        <translation>Nahe der Pleura</translation>
    </message>
    <message>
        <source>Constant pain</source>
        <translation>Dauerschmerz</translation>
    </message>
    <message>
        <source>Coverage in general</source>
        <translation>Kostenübernahme allgemein</translation>
    </message>
    <message>
        <source>Coverage presets</source>
        <translation>Vorlagen der Kostenübernahme</translation>
    </message>
    <message>
        <source>Deep muscle</source>
        <translation>Tiefer Muskel</translation>
    </message>
    <message>
        <source>Dose of local anaesthetic</source>
        <translation>Dosis des Lokalanästhetikums</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Equal milligrams of steroids</source>
        <translation>Steroid-Äquivalente in mg</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Examination clusters</source>
        <translation>Testgruppen</translation>
    </message>
    <message>
        <source>Factors listed with failure</source>
        <translation>Mit Versagen verbundene Faktoren</translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation>Plan der Kontrollen</translation>
    </message>
    <message>
        <source>High daily impact</source>
        <translation>Starke Beeinträchtigung im Alltag</translation>
    </message>
    <message>
        <source>How it is asked or done</source>
        <translation>Wie gefragt oder untersucht wird</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Limits of local anaesthetic</source>
        <translation>Grenzen der Lokalanästhetika</translation>
    </message>
    <message>
        <source>Long duration</source>
        <translation>Lange Dauer</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <translation>Nervenwurzeln</translation>
    </message>
    <message>
        <source>No relief from analgesics</source>
        <translation>Keine Linderung durch Analgetika</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>Arbeitsunfähig wegen der Schmerzen</translation>
    </message>
    <message>
        <source>Offered when present</source>
        <translation>Vorgeschlagen, wenn vorhanden</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>Oft verwechselt mit</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Behandlungspfade</translation>
    </message>
    <message>
        <source>Pattern of failure</source>
        <translation>Muster des Versagens</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Response to a session</source>
        <translation>Ansprechen auf eine Sitzung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Review of a plan step</source>
        <translation>Überprüfung eines Planschritts</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>RxNorm code</source>
        <translation>RxNorm-Code</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>Soziale Aktivität eingeschränkt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources of pain</source>
        <translation>Schmerzquellen</translation>
    </message>
    <message>
        <source>Steroid over twelve months</source>
        <translation>Steroid über zwölf Monate</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Konzentrationen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation>Neu zu lesen bis</translation>
    </message>
    <message>
        <source>Treatment failure</source>
        <translation>Therapieversagen</translation>
    </message>
    <message>
        <source>Usual doses</source>
        <translation>Übliche Dosen</translation>
    </message>
    <message>
        <source>Usual referred pain</source>
        <translation>Üblicher Übertragungsschmerz</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>Ausgebreiteter Schmerz</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>in the notation of the shipped files</source>
        <translation>in der Schreibweise der mitgelieferten Dateien</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>mg/mL</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>einer je Zeile</translation>
    </message>
    <message>
        <source>such as 2026-11-30</source>
        <translation>etwa 2026-11-30</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Close with unsaved work?</source>
        <translation>Mit nicht gespeicherter Arbeit schließen?</translation>
    </message>
    <message>
        <source>Close, keep drafts</source>
        <translation>Schließen, Entwürfe behalten</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>What was typed is kept encrypted as drafts and can be resumed from Today.</source>
        <translation>Das Eingegebene bleibt verschlüsselt als Entwurf und lässt sich unter „Heute“ fortsetzen.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>died</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dry needling</source>
        <translation>Dry Needling</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich erfasst</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>Injektion</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>darf angerufen werden</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>verzogen</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erfolgt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>angeordnet</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>pain score</source>
        <translation>Schmerzwert</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>resulted</source>
        <translation>Ergebnis da</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>safety call</source>
        <translation>Sicherheitsanruf</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>wünscht keinen Kontakt</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{years} y</source>
        <translation>{years} J.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>A session that was retracted</source>
        <translation>Eine zurückgenommene Sitzung</translation>
    </message>
    <message>
        <source>Ask for it again where it comes from.</source>
        <translation>Dort noch einmal anfordern, wo sie herkommt.</translation>
    </message>
    <message>
        <source>Save it smaller in the program it comes from, and attach that.</source>
        <translation>Im Programm, aus dem es kommt, kleiner speichern und das anhängen.</translation>
    </message>
    <message>
        <source>Save it without the password in the program it comes from, and attach that.</source>
        <translation>Im Programm, aus dem es kommt, ohne Passwort speichern und das anhängen.</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Sitzung {number}, {day}</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>Die Seite konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The page took too long to draw and was given up.</source>
        <translation>Das Zeichnen der Seite dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The rest of the program is not touched. Save a copy to look at it elsewhere.</source>
        <translation>Das übrige Programm ist nicht betroffen. Eine Kopie speichern, um es anderswo anzusehen.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Dieses PDF ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>Diese Datei ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This picture or document is too large to be shown.</source>
        <translation>Dieses Bild oder Dokument ist zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Workup: {item}</source>
        <translation>Abklärung: {item}</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Draft not kept: {what}</source>
        <translation>Entwurf nicht aufbewahrt: {what}</translation>
    </message>
    <message>
        <source>Draft of {time} taken up again</source>
        <translation>Entwurf von {time} wieder aufgenommen</translation>
    </message>
    <message>
        <source>addendum to a note</source>
        <translation>Nachtrag zu einer Dokumentation</translation>
    </message>
    <message>
        <source>answers of the patient</source>
        <translation>Antworten von Patient/in</translation>
    </message>
    <message>
        <source>complication</source>
        <translation>Komplikation</translation>
    </message>
    <message>
        <source>dismissal of a flag</source>
        <translation>Zurückstellen eines Hinweises</translation>
    </message>
    <message>
        <source>document to attach</source>
        <translation>Dokument zum Anhängen</translation>
    </message>
    <message>
        <source>dose given elsewhere</source>
        <translation>andernorts gegebene Dosis</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>move of a record</source>
        <translation>Verschieben eines Eintrags</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>pain problem</source>
        <translation>Schmerzproblem</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>plan step</source>
        <translation>Planschritt</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>Zurücknahme</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>score correction</source>
        <translation>Berichtigung eines Werts</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>settings of the clinic</source>
        <translation>Einstellungen der Praxis</translation>
    </message>
    <message>
        <source>tray of the day</source>
        <translation>Tablett des Tages</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>values of the catalogue</source>
        <translation>Werte des Katalogs</translation>
    </message>
    <message>
        <source>workup</source>
        <translation>Abklärung</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Open it again to see what they wrote, then repeat your change.</source>
        <translation>Öffnen Sie es erneut, um die andere Änderung zu sehen, und wiederholen Sie dann Ihre.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime.</source>
        <translation>Jemand hat dies inzwischen geändert.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this.</source>
        <translation>Der Computer hat dafür keinen Speicher mehr.</translation>
    </message>
    <message>
        <source>Their change is kept, yours was not written.</source>
        <translation>Die andere Änderung gilt, Ihre wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>This was not saved; what was saved before is safe.</source>
        <translation>Dies wurde nicht gespeichert; zuvor Gespeichertes ist sicher.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Analgesics give no relief</source>
        <translation>Analgetika ohne Linderung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Antikoagulans</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufende Person</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Komplikation</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Conservative care failed</source>
        <translation>Konservativ ohne Erfolg</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the result</source>
        <translation>Tag des Befunds</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>Tiefe (mm)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Dose (mg)</source>
        <translation>Dosis (mg)</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>Weitergeführt als</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholfen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Nadel</translation>
    </message>
    <message>
        <source>New password at the next log-in</source>
        <translation>Neues Passwort bei der nächsten Anmeldung</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht gegeben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>Arbeitsunfähig wegen der Schmerzen</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Behandler/in</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>Abgeklungen am</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Verlaufsform</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place on the body map, across</source>
        <translation>Ort auf der Körperkarte, waagerecht</translation>
    </message>
    <message>
        <source>Place on the body map, down</source>
        <translation>Ort auf der Körperkarte, senkrecht</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruht bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation>Wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation>Übertragener Schmerz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Reproduces the pain</source>
        <translation>Löst den bekannten Schmerz aus</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Byte)</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>Soziale Aktivität eingeschränkt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stated relief (%)</source>
        <translation>Linderung (%)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Strength (mg/mL)</source>
        <translation>Konzentration (mg/mL)</translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation>Hartspannstrang</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>Druckschmerzpunkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>View of the body map</source>
        <translation>Ansicht der Körperkarte</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>Volumen (mL)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Gewicht (kg)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why no baseline</source>
        <translation>Warum kein Ausgangswert</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>Ausgebreiteter Schmerz</translation>
    </message>
    <message>
        <source>With epinephrine</source>
        <translation>Mit Adrenalin</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Dismissed failure flag open again: {kind}</source>
        <translation>Zurückgestellter Hinweis wieder offen: {kind}</translation>
    </message>
    <message>
        <source>Failure flag ended by newer records: {kind}</source>
        <translation>Hinweis auf Versagen durch neuere Einträge überholt: {kind}</translation>
    </message>
    <message>
        <source>Failure flag raised again: {kind}</source>
        <translation>Hinweis auf Versagen wieder aufgetreten: {kind}</translation>
    </message>
    <message>
        <source>Failure flag raised: {kind}</source>
        <translation>Hinweis auf Versagen aufgetreten: {kind}</translation>
    </message>
    <message>
        <source>Failure flag withdrawn, its records changed: {kind}</source>
        <translation>Hinweis auf Versagen zurückgezogen, Einträge geändert: {kind}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>Injektat</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>{part}: taken away</source>
        <translation>{part}: weggenommen</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Yes, this patient</source>
        <translation>Ja, diese Person</translation>
    </message>
    <message>
        <source>clinic no. {number}</source>
        <translation>Pat.-Nr. {number}</translation>
    </message>
    <message>
        <source>{born} · {number}
Other patients are open beside. {what}</source>
        <translation>{born} · {number}
Daneben sind andere Akten geöffnet. {what}</translation>
    </message>
</context>
<context>
    <name>instrument</name>
    <message>
        <source>Important change: {change}.</source>
        <translation>Bedeutsame Änderung: {change}.</translation>
    </message>
    <message>
        <source>Source: {source} ({review}).</source>
        <translation>Quelle: {source} ({review}).</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Körperschema</translation>
    </message>
    <message>
        <source>Buttons and sections</source>
        <translation>Knöpfe und Abschnitte</translation>
    </message>
    <message>
        <source>In the patient's hand</source>
        <translation>In der Hand der Patienten</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Patient's page</source>
        <translation>Patientenseite</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Scores, and the open row of Today</source>
        <translation>Werte und die offene Zeile von „Heute“</translation>
    </message>
    <message>
        <source>Session form</source>
        <translation>Sitzungsformular</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Abklärung</translation>
    </message>
    <message>
        <source>a digit, then Enter, saves; 1 waits for 0</source>
        <translation>eine Ziffer, dann Enter, speichert; 1 wartet auf 0</translation>
    </message>
    <message>
        <source>a quarter turn to the right</source>
        <translation>eine Vierteldrehung nach rechts</translation>
    </message>
    <message>
        <source>adds it</source>
        <translation>fügt es hinzu</translation>
    </message>
    <message>
        <source>along the answers</source>
        <translation>an den Antworten entlang</translation>
    </message>
    <message>
        <source>answers and goes on; 1 waits for 0 where 10 is possible</source>
        <translation>antwortet und geht weiter; 1 wartet auf 0, wo 10 möglich ist</translation>
    </message>
    <message>
        <source>chooses the answer; 1 waits for 0 where 10 is possible</source>
        <translation>wählt die Antwort; 1 wartet auf 0, wo 10 möglich ist</translation>
    </message>
    <message>
        <source>confirms all sites</source>
        <translation>bestätigt alle Stellen</translation>
    </message>
    <message>
        <source>confirms the site</source>
        <translation>bestätigt die Stelle</translation>
    </message>
    <message>
        <source>forgets what was typed</source>
        <translation>vergisst das Eingegebene</translation>
    </message>
    <message>
        <source>from step to step</source>
        <translation>von Schritt zu Schritt</translation>
    </message>
    <message>
        <source>gives the answer, opens or folds a step</source>
        <translation>gibt die Antwort, öffnet oder schließt einen Schritt</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>half a point more</source>
        <translation>ein halber Punkt mehr</translation>
    </message>
    <message>
        <source>held, shows the letter of each; Alt and the letter goes there</source>
        <translation>gehalten, zeigt den Buchstaben von jedem; Alt und der Buchstabe führt dorthin</translation>
    </message>
    <message>
        <source>in Record score: PEG, PGIC, another one</source>
        <translation>in „Wert erfassen“: PEG, PGIC, ein anderer</translation>
    </message>
    <message>
        <source>in the timeline and on the flag: history</source>
        <translation>in der Zeitleiste und am Hinweis: Verlauf</translation>
    </message>
    <message>
        <source>in the timeline: all of these</source>
        <translation>in der Zeitleiste: alle diese</translation>
    </message>
    <message>
        <source>in the timeline: edit; on a document: open</source>
        <translation>in der Zeitleiste: bearbeiten; auf einem Dokument: öffnen</translation>
    </message>
    <message>
        <source>in the timeline: move a session or score to where it belongs</source>
        <translation>in der Zeitleiste: Sitzung oder Wert dorthin verschieben, wo es hingehört</translation>
    </message>
    <message>
        <source>in the timeline: retract</source>
        <translation>in der Zeitleiste: zurücknehmen</translation>
    </message>
    <message>
        <source>larger, smaller, the whole page or its full width</source>
        <translation>größer, kleiner, die ganze Seite oder ihre volle Breite</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>on a session in the timeline: attach a document</source>
        <translation>an einer Sitzung der Zeitleiste: ein Dokument anhängen</translation>
    </message>
    <message>
        <source>on a session in the timeline: complication and its course</source>
        <translation>an einer Sitzung der Zeitleiste: Komplikation und ihr Verlauf</translation>
    </message>
    <message>
        <source>on a session in the timeline: sign its note; add to a signed one</source>
        <translation>an einer Sitzung der Zeitleiste: Dokumentation signieren; signierte ergänzen</translation>
    </message>
    <message>
        <source>on a site: band, spot, referral, recognised, twitch</source>
        <translation>an einer Stelle: Strang, Druck, Übertragung, bekannt, Zuckung</translation>
    </message>
    <message>
        <source>on a site: what is taught of the muscle</source>
        <translation>an einer Stelle: was über den Muskel gelehrt wird</translation>
    </message>
    <message>
        <source>on the curve: all sessions laid over day 0, and back to dates</source>
        <translation>auf der Kurve: alle Sitzungen über Tag 0 gelegt, und zurück zu den Daten</translation>
    </message>
    <message>
        <source>on the curve: closer, farther, all of the time</source>
        <translation>auf der Kurve: näher, weiter weg, die ganze Zeit</translation>
    </message>
    <message>
        <source>on the curve: copies the picture; in its table, all rows</source>
        <translation>auf der Kurve: kopiert das Bild; in ihrer Tabelle alle Zeilen</translation>
    </message>
    <message>
        <source>on the curve: first and last point</source>
        <translation>auf der Kurve: erster und letzter Punkt</translation>
    </message>
    <message>
        <source>on the curve: lets go of the point</source>
        <translation>auf der Kurve: lässt den Punkt los</translation>
    </message>
    <message>
        <source>on the curve: step through the points, then the panels</source>
        <translation>auf der Kurve: durch die Punkte, dann die Felder</translation>
    </message>
    <message>
        <source>on the side: left, right, both, midline</source>
        <translation>an der Seite: links, rechts, beidseits, Mittellinie</translation>
    </message>
    <message>
        <source>on the sites: ticks one; the others do not hurt</source>
        <translation>an den Stellen: kreuzt eine an; die anderen schmerzen nicht</translation>
    </message>
    <message>
        <source>only the total; all of it refused</source>
        <translation>nur der Gesamtwert; alles verweigert</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>opens in a new tab (Patients)</source>
        <translation>öffnet in neuem Tab (Patienten)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>removes the site</source>
        <translation>entfernt die Stelle</translation>
    </message>
    <message>
        <source>takes another problem of the patient into the visit</source>
        <translation>nimmt ein weiteres Problem in den Besuch</translation>
    </message>
    <message>
        <source>takes the answer back</source>
        <translation>nimmt die Antwort zurück</translation>
    </message>
    <message>
        <source>takes the answer back; without one, goes back</source>
        <translation>nimmt die Antwort zurück; ohne Antwort geht es zurück</translation>
    </message>
    <message>
        <source>the first page, the last page</source>
        <translation>die erste Seite, die letzte Seite</translation>
    </message>
    <message>
        <source>the page before, the next page</source>
        <translation>die vorige Seite, die nächste Seite</translation>
    </message>
    <message>
        <source>this was not asked</source>
        <translation>dies wurde nicht gefragt</translation>
    </message>
    <message>
        <source>to the buttons: leave out, back, for the clinic</source>
        <translation>zu den Knöpfen: auslassen, zurück, für die Praxis</translation>
    </message>
    <message>
        <source>to the next muscle</source>
        <translation>zum nächsten Muskel</translation>
    </message>
    <message>
        <source>to the visit's other problem</source>
        <translation>zum anderen Problem des Besuchs</translation>
    </message>
    <message>
        <source>turn to another view</source>
        <translation>wechselt die Ansicht</translation>
    </message>
    <message>
        <source>what is taught of the muscle</source>
        <translation>was über den Muskel gelehrt wird</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomt</translation>
    </message>
</context>
<context>
    <name>line_bounds</name>
    <message>
        <source>A line takes {most} characters. What came after them was cut off; the clipboard still holds it.</source>
        <translation>Eine Zeile fasst {most} Zeichen. Was danach kam, wurde abgeschnitten; die Zwischenablage hat es noch.</translation>
    </message>
</context>
<context>
    <name>locking</name>
    <message numerus="yes">
        <source>Locked after {hours} hours. Drafts are kept.</source>
        <translation>
            <numerusform>Gesperrt nach {hours} Stunde. Entwürfe bleiben erhalten.</numerusform>
            <numerusform>Gesperrt nach {hours} Stunden. Entwürfe bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked after {minutes} minutes. Drafts are kept.</source>
        <translation>
            <numerusform>Gesperrt nach {minutes} Minute. Entwürfe bleiben erhalten.</numerusform>
            <numerusform>Gesperrt nach {minutes} Minuten. Entwürfe bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked while the computer slept. Drafts are kept.</source>
        <translation>Gesperrt, während der Computer ruhte. Entwürfe bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>A drug in several rows of a session is</source>
        <translation>Ein Wirkstoff in mehreren Zeilen einer Sitzung ist</translation>
    </message>
    <message>
        <source>Answer this first.</source>
        <translation>Beantworten Sie zuerst dies.</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Vor der Sitzung</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decimals take</source>
        <translation>Dezimalen haben</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Faces 0–10</source>
        <translation>Gesichter 0–10</translation>
    </message>
    <message>
        <source>Family and given name</source>
        <translation>Nachname und Vorname</translation>
    </message>
    <message>
        <source>Key of the problem</source>
        <translation>Schlüssel des Problems</translation>
    </message>
    <message>
        <source>Muscles and words</source>
        <translation>Muskeln und Wörter</translation>
    </message>
    <message>
        <source>NRS 0–10</source>
        <translation>NRS 0–10</translation>
    </message>
    <message>
        <source>Names have the</source>
        <translation>In Namen steht der</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Scale of {column}</source>
        <translation>Skala von {column}</translation>
    </message>
    <message>
        <source>Scale?</source>
        <translation>Skala?</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Side of {text}</source>
        <translation>Seite von {text}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The name of a sheet is</source>
        <translation>Der Name eines Blatts ist</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time of day where none is said</source>
        <translation>Uhrzeit, wo keine steht</translation>
    </message>
    <message>
        <source>Time of {column}</source>
        <translation>Zeitpunkt von {column}</translation>
    </message>
    <message>
        <source>VAS 0–10 cm</source>
        <translation>VAS 0–10 cm</translation>
    </message>
    <message>
        <source>VAS 0–100 mm</source>
        <translation>VAS 0–100 mm</translation>
    </message>
    <message>
        <source>What hurts, in all rows</source>
        <translation>Was schmerzt, in allen Zeilen</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>a comma: 7,5</source>
        <translation>ein Komma: 7,5</translation>
    </message>
    <message>
        <source>a point: 7.5</source>
        <translation>einen Punkt: 7.5</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>by its column</source>
        <translation>nach ihrer Spalte</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>Nachname zuerst</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>Vorname zuerst</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wird abgelehnt</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>look at each; tick the ones that were only guessed</source>
        <translation>jedes ansehen; abhaken, was nur vermutet ist</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>one dose for each row</source>
        <translation>eine Dosis je Zeile</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>said again</source>
        <translation>noch einmal gesagt</translation>
    </message>
    <message>
        <source>the clinic number</source>
        <translation>die Patientennummer</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>will be stored</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>with their first values</source>
        <translation>mit ihren ersten Werten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{column} is</source>
        <translation>{column} ist</translation>
    </message>
    <message>
        <source>{number} d after</source>
        <translation>{number} T danach</translation>
    </message>
    <message>
        <source>{number} h after</source>
        <translation>{number} h danach</translation>
    </message>
    <message>
        <source>{number} min after</source>
        <translation>{number} min danach</translation>
    </message>
    <message>
        <source>{number} mo after</source>
        <translation>{number} Mon. danach</translation>
    </message>
    <message>
        <source>{number} wk after</source>
        <translation>{number} Wo. danach</translation>
    </message>
    <message>
        <source>{text} is</source>
        <translation>{text} ist</translation>
    </message>
    <message>
        <source>{text} is correct</source>
        <translation>{text} stimmt</translation>
    </message>
</context>
<context>
    <name>muscle</name>
    <message>
        <source>{review}: {sources}</source>
        <translation>{review}: {sources}</translation>
    </message>
</context>
<context>
    <name>patient_search</name>
    <message>
        <source>At least {count} people match · Up and Down choose, Enter opens</source>
        <translation>Mindestens {count} Personen passen · Auf und Ab wählen, Enter öffnet</translation>
    </message>
    <message numerus="yes">
        <source>{count} people match · Up and Down choose, Enter opens</source>
        <translation>
            <numerusform>{count} Person passt · Auf und Ab wählen, Enter öffnet</numerusform>
            <numerusform>{count} Personen passen · Auf und Ab wählen, Enter öffnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beidseits</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>dauernd</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>forearm and hand</source>
        <translation>Unterarm und Hand</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>hip and buttock</source>
        <translation>Hüfte und Gesäß</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>intermittierend</translation>
    </message>
    <message>
        <source>knee and leg</source>
        <translation>Knie und Unterschenkel</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>mid back</source>
        <translation>mittlerer Rücken</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>widespread</source>
        <translation>ausgebreitet</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Newest good backup: {time}</source>
        <translation>Neueste gute Sicherung: {time}</translation>
    </message>
    <message>
        <source>Open that backup, to read only</source>
        <translation>Diese Sicherung öffnen, nur zum Lesen</translation>
    </message>
    <message>
        <source>Put the key file back</source>
        <translation>Schlüsseldatei zurücklegen</translation>
    </message>
    <message>
        <source>Restore that backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>There is no good backup beside the clinic.</source>
        <translation>Neben der Praxis liegt keine gute Sicherung.</translation>
    </message>
</context>
<context>
    <name>relief</name>
    <message>
        <source>Baseline of the session of {day}</source>
        <translation>Ausgangswert der Sitzung vom {day}</translation>
    </message>
    <message>
        <source>No baseline for {pair}, so relief is not computed.</source>
        <translation>Kein Ausgangswert für {pair}, daher wird keine Linderung berechnet.</translation>
    </message>
    <message>
        <source>No number is stored; the curve shows a gap.</source>
        <translation>Keine Zahl wird gespeichert; die Kurve zeigt eine Lücke.</translation>
    </message>
    <message>
        <source>Patient says {stated}, computed {computed}.</source>
        <translation>Eigene Angabe {stated}, berechnet {computed}.</translation>
    </message>
    <message>
        <source>Patient says {stated}.</source>
        <translation>Eigene Angabe {stated}.</translation>
    </message>
    <message>
        <source>Reaches the 30 % line ({line}), not the 50 % line ({other}).</source>
        <translation>Erreicht die 30-%-Linie ({line}), nicht die 50-%-Linie ({other}).</translation>
    </message>
    <message>
        <source>Reaches the 50 % line ({line}).</source>
        <translation>Erreicht die 50-%-Linie ({line}).</translation>
    </message>
    <message>
        <source>Relief after that session is computed from it.</source>
        <translation>Daraus wird die Linderung nach dieser Sitzung berechnet.</translation>
    </message>
    <message>
        <source>Relief from 0 cannot be computed.</source>
        <translation>Linderung von 0 aus lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Short of the 30 % line ({line}).</source>
        <translation>Unter der 30-%-Linie ({line}).</translation>
    </message>
    <message>
        <source>Type the number the patient gives.</source>
        <translation>Geben Sie die genannte Zahl ein.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>baseline 0</source>
        <translation>Ausgangswert 0</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>kein Ausgangswert</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>{pct} more pain</source>
        <translation>{pct} mehr Schmerz</translation>
    </message>
    <message>
        <source>{pct} relief</source>
        <translation>{pct} Linderung</translation>
    </message>
    <message>
        <source>{then} to {value} now</source>
        <translation>{then} auf {value} jetzt</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} am {day}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Own choice</source>
        <translation>Eigene Festlegung</translation>
    </message>
    <message>
        <source>Read in the source</source>
        <translation>In der Quelle gelesen</translation>
    </message>
    <message>
        <source>Second hand</source>
        <translation>Aus zweiter Hand</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Nicht überprüft</translation>
    </message>
    <message>
        <source>a choice of this program</source>
        <translation>eine Festlegung dieses Programms</translation>
    </message>
    <message>
        <source>read in a restatement of the source</source>
        <translation>in einer Wiedergabe der Quelle gelesen</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>in der Quelle gelesen</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>nicht überprüft</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>all of the chart, workups, export</source>
        <translation>die ganze Akte, Abklärungen, Export</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>Arzt/Ärztin</translation>
    </message>
    <message>
        <source>everything, users and keys too</source>
        <translation>alles, auch Benutzer und Schlüssel</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>erstes Passwort</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>injects only</source>
        <translation>injiziert nur</translation>
    </message>
    <message>
        <source>injects, never unlocks</source>
        <translation>injiziert, entsperrt nie</translation>
    </message>
    <message>
        <source>names, phone numbers, dates</source>
        <translation>Namen, Telefonnummern, Daten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>Pflegekraft</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Behandler/in</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Leser/in</translation>
    </message>
    <message>
        <source>reads charts, changes nothing</source>
        <translation>liest Akten, ändert nichts</translation>
    </message>
    <message>
        <source>records sessions and scores</source>
        <translation>erfasst Sitzungen und Werte</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>ausgesperrt</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Absolute, with epinephrine</source>
        <translation>Absolut, mit Adrenalin</translation>
    </message>
    <message>
        <source>Asked again after</source>
        <translation>Erneut gefragt nach</translation>
    </message>
    <message>
        <source>Baseline at least this much of the scale</source>
        <translation>Ausgangswert ab (der Skala)</translation>
    </message>
    <message>
        <source>Baseline at most this old</source>
        <translation>Ausgangswert höchstens so alt</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>By weight, with epinephrine</source>
        <translation>Nach Gewicht, mit Adrenalin</translation>
    </message>
    <message>
        <source>Counts as the anaesthetic's window</source>
        <translation>Wirkfenster des Anästhetikums</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Zählt ab</translation>
    </message>
    <message>
        <source>First warning at</source>
        <translation>Erste Warnung ab</translation>
    </message>
    <message>
        <source>First window begins on</source>
        <translation>Erstes Fenster beginnt an</translation>
    </message>
    <message>
        <source>Function better by at least</source>
        <translation>Funktion besser um mindestens</translation>
    </message>
    <message>
        <source>Gone soon: by</source>
        <translation>Bald verloren: bis</translation>
    </message>
    <message>
        <source>Interval at least</source>
        <translation>Abstand mindestens</translation>
    </message>
    <message>
        <source>Last window ends after</source>
        <translation>Letztes Fenster endet nach</translation>
    </message>
    <message>
        <source>Least volume a point</source>
        <translation>Mindestvolumen je Punkt</translation>
    </message>
    <message>
        <source>Listed ahead</source>
        <translation>Vorab gelistet</translation>
    </message>
    <message>
        <source>Little twitch below</source>
        <translation>Wenig Zuckung unter</translation>
    </message>
    <message>
        <source>Long duration from</source>
        <translation>Lange Dauer ab</translation>
    </message>
    <message>
        <source>Lost to follow-up after</source>
        <translation>Lost to Follow-up nach</translation>
    </message>
    <message>
        <source>Many sites in one session from</source>
        <translation>Viele Stellen je Sitzung ab</translation>
    </message>
    <message>
        <source>Meaningful to the patient from</source>
        <translation>Bedeutsam ab</translation>
    </message>
    <message>
        <source>Most in the window</source>
        <translation>Höchstzahl im Fenster</translation>
    </message>
    <message>
        <source>No relief needs a score from</source>
        <translation>Keine Linderung: Wert ab</translation>
    </message>
    <message>
        <source>No relief within 2 h below</source>
        <translation>Keine Linderung innerhalb 2 h unter</translation>
    </message>
    <message>
        <source>No relief: sessions looked at</source>
        <translation>Keine Linderung: Sitzungen</translation>
    </message>
    <message>
        <source>PGIC counts as meaningful up to</source>
        <translation>PGIC gilt als bedeutsam bis</translation>
    </message>
    <message>
        <source>Partial relief</source>
        <translation>Teilweise Linderung</translation>
    </message>
    <message>
        <source>Pregnancy is asked from</source>
        <translation>Schwangerschaft gefragt ab</translation>
    </message>
    <message>
        <source>Pregnancy is asked to</source>
        <translation>Schwangerschaft gefragt bis</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>Relief at least</source>
        <translation>Linderung mindestens</translation>
    </message>
    <message>
        <source>Relief for at least</source>
        <translation>Linderung über mindestens</translation>
    </message>
    <message>
        <source>Relief is sustained at</source>
        <translation>Linderung anhaltend an</translation>
    </message>
    <message>
        <source>Relief of weeks from</source>
        <translation>Linderung über Wochen ab</translation>
    </message>
    <message>
        <source>Relief within 2 h from</source>
        <translation>Linderung innerhalb 2 h ab</translation>
    </message>
    <message>
        <source>Review proposed after</source>
        <translation>Überprüfung vorgeschlagen nach</translation>
    </message>
    <message>
        <source>Safety call offered for</source>
        <translation>Sicherheitsanruf vorgeschlagen für</translation>
    </message>
    <message>
        <source>Said above</source>
        <translation>Hinweis über</translation>
    </message>
    <message>
        <source>Scores are judged from</source>
        <translation>Werte beurteilt ab</translation>
    </message>
    <message>
        <source>Scores are judged to</source>
        <translation>Werte beurteilt bis</translation>
    </message>
    <message>
        <source>Short-lived: sessions in a row</source>
        <translation>Kurze Linderung: Sitzungen in Folge</translation>
    </message>
    <message>
        <source>Soreness up to</source>
        <translation>Nachschmerz bis</translation>
    </message>
    <message>
        <source>Strong warning above</source>
        <translation>Starke Warnung über</translation>
    </message>
    <message>
        <source>Summed over</source>
        <translation>Summiert über</translation>
    </message>
    <message>
        <source>Unreachable after attempts</source>
        <translation>Nicht erreichbar ab (Versuche)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Worse by this much of the scale</source>
        <translation>Schlechter um (Anteil der Skala)</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>or this much of the scale</source>
        <translation>oder um diesen Anteil der Skala</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} Tage</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} Stunden</translation>
    </message>
    <message>
        <source>{number} mL</source>
        <translation>{number} mL</translation>
    </message>
    <message>
        <source>{number} mg</source>
        <translation>{number} mg</translation>
    </message>
    <message>
        <source>{number} mg/kg</source>
        <translation>{number} mg/kg</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} Monate</translation>
    </message>
    <message>
        <source>{number} positive</source>
        <translation>{number} positiv</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} Wochen</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} Jahre</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Not saved yet: waiting for the server</source>
        <translation>Noch nicht gespeichert: wartet auf den Server</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>session_conflict</name>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Complication: {kind}</source>
        <translation>Komplikation: {kind}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Verlaufskontrolle</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Verlaufskontrollen</translation>
    </message>
    <message>
        <source>Post score</source>
        <translation>Wert danach</translation>
    </message>
    <message>
        <source>Safety call</source>
        <translation>Sicherheitsanruf</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>place on the body map</source>
        <translation>Ort im Körperschema</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>weggenommen</translation>
    </message>
</context>
<context>
    <name>session_form</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>1 lot</source>
        <translation>1 Charge</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>A follow-up is before its session.</source>
        <translation>Eine Kontrolle liegt vor ihrer Sitzung.</translation>
    </message>
    <message>
        <source>A reason is asked for: {what}.</source>
        <translation>Ein Grund wird verlangt: {what}.</translation>
    </message>
    <message>
        <source>Add at least one muscle.</source>
        <translation>Fügen Sie mindestens einen Muskel hinzu.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Baseline or a reason is missing.</source>
        <translation>Ausgangswert oder Grund fehlt.</translation>
    </message>
    <message>
        <source>Carried over from {date} and not confirmed. Was it done today?</source>
        <translation>Übernommen vom {date} und nicht bestätigt. Wurde es heute gemacht?</translation>
    </message>
    <message>
        <source>Confirm the lot or leave it out.</source>
        <translation>Bestätigen Sie die Charge oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Confirm this site or leave it out.</source>
        <translation>Bestätigen Sie diese Stelle oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Consent not recorded.</source>
        <translation>Einwilligung nicht erfasst.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute gemacht</translation>
    </message>
    <message>
        <source>Give a baseline score, or say why it was not taken.</source>
        <translation>Geben Sie einen Ausgangswert ein oder sagen Sie, warum er nicht erhoben wurde.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave lot and expiry out</source>
        <translation>Charge und Verfall weglassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave without a draft?</source>
        <translation>Ohne Entwurf verlassen?</translation>
    </message>
    <message>
        <source>Left or right?</source>
        <translation>Links oder rechts?</translation>
    </message>
    <message>
        <source>Lot and expiry carried over from {date} and not confirmed. Was it used today?</source>
        <translation>Charge und Verfall übernommen vom {date} und nicht bestätigt. Wurde sie heute verwendet?</translation>
    </message>
    <message>
        <source>No injectate recorded.</source>
        <translation>Kein Injektat erfasst.</translation>
    </message>
    <message>
        <source>No site yet.</source>
        <translation>Noch keine Stelle.</translation>
    </message>
    <message>
        <source>Post score due {time}.</source>
        <translation>Wert danach fällig {time}.</translation>
    </message>
    <message>
        <source>Say why it is changed: the old version stays beside it.</source>
        <translation>Sagen Sie, warum es geändert wird: Die alte Fassung bleibt daneben.</translation>
    </message>
    <message>
        <source>Say why it is given all the same.</source>
        <translation>Sagen Sie, warum es trotzdem gegeben wird.</translation>
    </message>
    <message>
        <source>Say why more than the usual maximum is given.</source>
        <translation>Sagen Sie, warum mehr als die übliche Höchstdosis gegeben wird.</translation>
    </message>
    <message>
        <source>Site {number}: {side} {muscle}</source>
        <translation>Stelle {number}: {muscle} {side}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Take the quick line with Enter, or empty it.</source>
        <translation>Übernehmen Sie die Schnellzeile mit Enter, oder leeren Sie sie.</translation>
    </message>
    <message>
        <source>The draft could not be kept. Leaving loses what was typed.</source>
        <translation>Der Entwurf ließ sich nicht aufbewahren. Beim Verlassen geht das Eingegebene verloren.</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Heute verwendet</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>Allergie</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weitere</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>dose above the maximum</source>
        <translation>Dosis über der Höchstdosis</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>no post score</source>
        <translation>kein Wert danach</translation>
    </message>
    <message>
        <source>post score taken</source>
        <translation>Wert danach erhoben</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message numerus="yes">
        <source>{count} lots</source>
        <translation>
            <numerusform>{count} Charge</numerusform>
            <numerusform>{count} Chargen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sites</source>
        <translation>
            <numerusform>{count} Stelle</numerusform>
            <numerusform>{count} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{lot}, expiry {expiry}</source>
        <translation>{lot}, Verfall {expiry}</translation>
    </message>
    <message>
        <source>{problem}: {sentence}</source>
        <translation>{problem}: {sentence}</translation>
    </message>
    <message>
        <source>{what} not confirmed. Saving asks about each.</source>
        <translation>{what} nicht bestätigt. Beim Speichern wird nach jedem gefragt.</translation>
    </message>
    <message>
        <source>{what} not confirmed. Saving asks about it.</source>
        <translation>{what} nicht bestätigt. Beim Speichern wird danach gefragt.</translation>
    </message>
</context>
<context>
    <name>session_lots</name>
    <message>
        <source>Lot {lot}</source>
        <translation>Charge {lot}</translation>
    </message>
    <message>
        <source>{lot} expired {date}.</source>
        <translation>{lot} abgelaufen {date}.</translation>
    </message>
    <message>
        <source>{lot} was opened on {date}, after this session.</source>
        <translation>{lot} wurde am {date} geöffnet, nach dieser Sitzung.</translation>
    </message>
</context>
<context>
    <name>session_muscles</name>
    <message>
        <source>"{text}" is not a known muscle.</source>
        <translation>„{text}“ ist kein bekannter Muskel.</translation>
    </message>
    <message>
        <source>1 time here</source>
        <translation>1-mal hier</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Meinten Sie {name}?</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message numerus="yes">
        <source>{count} times here</source>
        <translation>
            <numerusform>{count}-mal hier</numerusform>
            <numerusform>{count}-mal hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session_quick_line</name>
    <message>
        <source> (its row is there)</source>
        <translation> (Zeile vorhanden)</translation>
    </message>
    <message>
        <source> (the problem's side)</source>
        <translation> (Seite des Problems)</translation>
    </message>
    <message>
        <source>"{text}" fits several muscles.</source>
        <translation>„{text}“ passt zu mehreren Muskeln.</translation>
    </message>
    <message>
        <source>"{text}" has no such side.</source>
        <translation>„{text}“ hat diese Seite nicht.</translation>
    </message>
    <message>
        <source>"{text}" is not understood.</source>
        <translation>„{text}“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>"{text}" is out of range.</source>
        <translation>„{text}“ liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>"{text}" says again, and otherwise, what was said before.</source>
        <translation>„{text}“ sagt noch einmal und anders, was schon gesagt ist.</translation>
    </message>
    <message>
        <source>"{text}" stands twice in this line.</source>
        <translation>„{text}“ steht zweimal in dieser Zeile.</translation>
    </message>
    <message>
        <source>"{text}" stands without a muscle.</source>
        <translation>„{text}“ steht ohne Muskel.</translation>
    </message>
    <message>
        <source>"{text}": left or right?</source>
        <translation>„{text}“: links oder rechts?</translation>
    </message>
    <message>
        <source>"{text}": of how many points? The row of this site does not say.</source>
        <translation>„{text}“: bei wie vielen Punkten? Die Zeile dieser Stelle sagt es nicht.</translation>
    </message>
    <message>
        <source>"{text}": points are typed as x{text}, a volume as {text}ml.</source>
        <translation>„{text}“: Punkte werden als x{text} eingegeben, ein Volumen als {text}ml.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>Both sides, {muscle}</source>
        <translation>Beidseits, {muscle}</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Meinten Sie {names}?</translation>
    </message>
    <message>
        <source>Left {muscle}</source>
        <translation>Links, {muscle}</translation>
    </message>
    <message>
        <source>Midline, {muscle}</source>
        <translation>Mittellinie, {muscle}</translation>
    </message>
    <message>
        <source>Right {muscle}</source>
        <translation>Rechts, {muscle}</translation>
    </message>
    <message>
        <source>This text is too long for a quick line.</source>
        <translation>Dieser Text ist zu lang für die Schnellzeile.</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>Welcher: {names}?</translation>
    </message>
    <message>
        <source>no {criterion}</source>
        <translation>kein: {criterion}</translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation>wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation>übertragener Schmerz</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>Hartspannstrang</translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation>Druckschmerzpunkt</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>Zuckungsantwort</translation>
    </message>
    <message>
        <source>with epinephrine</source>
        <translation>mit Adrenalin</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} Punkt</numerusform>
            <numerusform>{count} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{volume} mL</source>
        <translation>{volume} mL</translation>
    </message>
    <message>
        <source>{volume} mL each point</source>
        <translation>{volume} mL je Punkt</translation>
    </message>
    <message>
        <source>{volume} mL in all</source>
        <translation>{volume} mL insgesamt</translation>
    </message>
</context>
<context>
    <name>session_reading</name>
    <message>
        <source>"{text}" is in mg; a volume is in mL. The mg follow from mL times mg/mL.</source>
        <translation>„{text}“ ist in mg; ein Volumen ist in mL. Die mg folgen aus mL mal mg/mL.</translation>
    </message>
    <message>
        <source>"{text}" is no strength; it is in mg/mL, or in percent such as 1 %.</source>
        <translation>„{text}“ ist keine Konzentration; sie ist in mg/mL oder in Prozent wie 1 %.</translation>
    </message>
    <message>
        <source>"{text}" is not a date and time such as 07-Sep-2026 14:32.</source>
        <translation>„{text}“ ist kein Datum mit Uhrzeit wie 07-Sep-2026 14:32.</translation>
    </message>
    <message>
        <source>"{text}" is not a date such as 07-Sep-2026.</source>
        <translation>„{text}“ ist kein Datum wie 07-Sep-2026.</translation>
    </message>
    <message>
        <source>"{text}" is not a date such as Aug-2027 or 31-Aug-2027.</source>
        <translation>„{text}“ ist kein Datum wie Aug-2027 oder 31-Aug-2027.</translation>
    </message>
    <message>
        <source>"{text}" is not a number from 0 to 100.</source>
        <translation>„{text}“ ist keine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>"{text}" is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>"{text}" is not a whole number from 1 to 99.</source>
        <translation>„{text}“ ist keine ganze Zahl von 1 bis 99.</translation>
    </message>
    <message>
        <source>How many points? At least 1.</source>
        <translation>Wie viele Punkte? Mindestens 1.</translation>
    </message>
    <message>
        <source>More than 0, or leave it empty: nothing recorded is not 0.</source>
        <translation>Mehr als 0, oder lassen Sie es leer: Nichts erfasst ist nicht 0.</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>no figures given</source>
        <translation>keine Zahlen angegeben</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Komplikation</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Versagen</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Abklärung</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Nummer</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>no phone recorded</source>
        <translation>kein Telefon erfasst</translation>
    </message>
</context>
<context>
    <name>tray_doubts</name>
    <message>
        <source>{lot} was recorded as {others} before, never as {drug}.</source>
        <translation>{lot} wurde bisher als {others} erfasst, nie als {drug}.</translation>
    </message>
</context>
<context>
    <name>tray_news</name>
    <message>
        <source>lot {lot}</source>
        <translation>Charge {lot}</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>ohne Charge</translation>
    </message>
    <message>
        <source>no strength</source>
        <translation>ohne Stärke</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} mit Adrenalin</translation>
    </message>
</context>
</TS>
