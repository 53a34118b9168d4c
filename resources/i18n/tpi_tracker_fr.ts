<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AbbreviationsCard</name>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Ajouter le mot</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Ligne médiane</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>a muscle or a drug</source>
        <translation>un muscle ou un médicament</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>selon la saisie</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>mg/mL</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propre</translation>
    </message>
    <message>
        <source>words of the quick line</source>
        <translation>mots de la ligne rapide</translation>
    </message>
    <message>
        <source>“{word}” is a word of the quick line now</source>
        <translation>« {word} » est maintenant un mot de la ligne rapide</translation>
    </message>
    <message>
        <source>“{word}” is no word of the quick line any more</source>
        <translation>« {word} » n’est plus un mot de la ligne rapide</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>A support file holds versions, counts, settings and logs. No patient, no name, no path.</source>
        <translation>Un fichier d’assistance contient versions, décomptes, réglages et journaux. Aucun patient, aucun nom, aucun chemin.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>Rien n’a été écrit ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Enregistrer le fichier d’assistance</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>Support file saved as {name}</source>
        <translation>Fichier d’assistance enregistré sous {name}</translation>
    </message>
    <message>
        <source>TPI Tracker is free software under the Apache License 2.0. It stands on these libraries.</source>
        <translation>TPI Tracker est un logiciel libre sous licence Apache 2.0. Il repose sur ces bibliothèques.</translation>
    </message>
    <message>
        <source>The support file was not saved: {reason}.</source>
        <translation>Le fichier d’assistance n’a pas été enregistré : {reason}.</translation>
    </message>
    <message>
        <source>This is all that is in it. Read it before you save it and send it to somebody.</source>
        <translation>C’est tout ce qu’il contient. Lisez-le avant de l’enregistrer et de l’envoyer à quelqu’un.</translation>
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
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Addendum kept</source>
        <translation>Addendum enregistré</translation>
    </message>
    <message>
        <source>The note stays as it was signed</source>
        <translation>La note reste telle que signée</translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Post score</source>
        <translation>Score après</translation>
    </message>
    <message>
        <source>Post score and follow-ups</source>
        <translation>Score après et suivis</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
</context>
<context>
    <name>AlikeNote</name>
    <message>
        <source>Names and birth dates that are easy to mix up</source>
        <translation>Noms et dates de naissance faciles à confondre</translation>
    </message>
    <message>
        <source>Not {who}</source>
        <translation>Pas {who}</translation>
    </message>
    <message>
        <source>Not {who}, and not {more} others</source>
        <translation>Pas {who}, ni {more} autres</translation>
    </message>
    <message>
        <source>One person: merge…</source>
        <translation>Une seule personne : fusionner…</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Ouvrir l’autre</translation>
    </message>
</context>
<context>
    <name>AnswerConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>{about}. {at}. Nothing of yours is written yet.</source>
        <translation>{about}. {at}. Rien de votre saisie n’est encore écrit.</translation>
    </message>
    <message>
        <source>{author} answered this in the meantime</source>
        <translation>{author} y a répondu entre-temps</translation>
    </message>
    <message>
        <source>{author} cleared this answer in the meantime</source>
        <translation>{author} a effacé cette réponse entre-temps</translation>
    </message>
</context>
<context>
    <name>AnswerKeys</name>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>From the records: {basis}</source>
        <translation>D’après les données : {basis}</translation>
    </message>
    <message>
        <source>Not done because</source>
        <translation>Non fait parce que</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points, 0 to {highest}</source>
        <translation>Points, 0 à {highest}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The same answer once more clears it</source>
        <translation>La même réponse une seconde fois l’efface</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>ne concorde pas</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>resulted</source>
        <translation>résultat reçu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Modifier le patient</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>For 15 minutes and for reading alone. Administrators are told who opened it, when and why.</source>
        <translation>Pour 15 minutes et en lecture seule. Les administrateurs sont informés de qui l’a ouvert, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the chart in an emergency</source>
        <translation>Ouvrir le dossier en urgence</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The chart is open for reading until {time}; administrators are told</source>
        <translation>Le dossier est ouvert en lecture jusqu’à {time} ; les administrateurs sont informés</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>aucun en attente</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>what happened, in at least ten characters</source>
        <translation>ce qui s’est passé, en dix caractères au moins</translation>
    </message>
</context>
<context>
    <name>AttachSheet</name>
    <message>
        <source>A document belongs to a session or a workup: begin one of them first</source>
        <translation>Un document appartient à une séance ou à un bilan : commencez d’abord l’un des deux</translation>
    </message>
    <message>
        <source>A document that was attached is retracted where it stands, with a reason</source>
        <translation>Un document joint se retire là où il se trouve, avec un motif</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Joindre un document</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Choisir un document</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Choose the file again: a draft holds none</source>
        <translation>Choisissez de nouveau le fichier : un brouillon n’en contient pas</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Choisissez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Correct a document</source>
        <translation>Corriger un document</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>Jour de réalisation</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Document joint</translation>
    </message>
    <message>
        <source>Document corrected</source>
        <translation>Document corrigé</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation>Documents ({endings})</translation>
    </message>
    <message>
        <source>Give the document a title.</source>
        <translation>Donnez un titre au document.</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>Modifié entre-temps par {author}</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>Nothing was written. Close this and look at it as it is now.</source>
        <translation>Rien n’a été écrit. Fermez ceci et voyez l’état actuel.</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, at most 20 MB</source>
        <translation>PDF, JPEG ou PNG, 20 Mo au plus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Say what the document belongs to.</source>
        <translation>Dites à quoi le document appartient.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The document is no longer there</source>
        <translation>Le document n’est plus là</translation>
    </message>
    <message>
        <source>The file is read …</source>
        <translation>Lecture du fichier …</translation>
    </message>
    <message>
        <source>The words are kept as a draft, the file is not: choose it again then.</source>
        <translation>Ce qui est saisi reste en brouillon, le fichier non : il faudra le choisir de nouveau.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Wait until its first page is seen.</source>
        <translation>Attendez que la première page soit visible.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>what the document is</source>
        <translation>ce qu’est le document</translation>
    </message>
</context>
<context>
    <name>AuditEntry</name>
    <message>
        <source>Clinic no.</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrée {number}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>choose one in the list</source>
        <translation>choisissez dans la liste</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>Clinic no.</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation>Ce jour précède le premier.</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>clinic no. {number}</source>
        <translation>n° de dossier {number}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>du {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>au {day}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Audit saved as {name}</source>
        <translation>Journal enregistré sous {name}</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Only an administrator may read the audit.</source>
        <translation>Seul un administrateur peut lire le journal.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The PDF was not saved: {reason}.</source>
        <translation>Le PDF n’a pas été enregistré : {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} entries; older ones come as you scroll</source>
        <translation>
            <numerusform>La plus récente ({count}) ; les plus anciennes viennent en défilant</numerusform>
            <numerusform>Les {count} entrées les plus récentes ; les autres viennent en défilant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entrée</numerusform>
            <numerusform>{count} entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditRows</name>
    <message>
        <source>Clinic no.</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>AuditState</name>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre acte</translation>
    </message>
    <message>
        <source>Acknowledge what was found</source>
        <translation>Prendre acte du constat</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Entry {entry} acknowledges what was found before it.</source>
        <translation>L’entrée {entry} prend acte de ce qui a été constaté avant elle.</translation>
    </message>
    <message>
        <source>The audit is being checked</source>
        <translation>Vérification du journal en cours</translation>
    </message>
    <message numerus="yes">
        <source>The audit is being checked: {count} entries read</source>
        <translation>
            <numerusform>Vérification du journal : {count} entrée lue</numerusform>
            <numerusform>Vérification du journal : {count} entrées lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: {count} entries, checked {time}</source>
        <translation>
            <numerusform>Le journal est intact : {count} entrée, vérifié à {time}</numerusform>
            <numerusform>Le journal est intact : {count} entrées, vérifié à {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened, or what was done to find out. It stays in the audit for good.</source>
        <translation>Ce qui s’est passé, ou ce qui a été fait pour le savoir. Cela reste définitivement dans le journal.</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>Entries of the audit</source>
        <translation>Entrées du journal</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>beside the clinic</source>
        <translation>à côté du centre</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>verified when made</source>
        <translation>vérifiée à la création</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups of this clinic</source>
        <translation>Sauvegardes de ce centre</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>An administrator can restore a backup.</source>
        <translation>Un administrateur peut restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Sauvegardé et vérifié</translation>
    </message>
    <message>
        <source>Backed up and verified: {name}</source>
        <translation>Sauvegardé et vérifié : {name}</translation>
    </message>
    <message>
        <source>Backed up beside the clinic; a further folder did not take it</source>
        <translation>Sauvegardé à côté du centre ; un autre dossier ne l’a pas acceptée</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>Sauvegarde et restauration</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Its automatic backups are made there; the manual says how. Back up now fetches all of it into an encrypted file in a folder that you choose.</source>
        <translation>Ses sauvegardes automatiques y sont faites ; le manuel explique comment. « Sauvegarder » rapatrie le tout dans un fichier chiffré, dans un dossier de votre choix.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>One is made a quarter of an hour after the first change, when the program locks and when it ends.</source>
        <translation>Une sauvegarde est faite un quart d’heure après la première modification, au verrouillage et à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Takes the chosen backup out into a temporary place, opens it, checks every page and all counts, and says how long it took. Nothing of the clinic is changed. Do it once a month.</source>
        <translation>Extrait la sauvegarde choisie dans un lieu temporaire, l’ouvre, vérifie chaque page et tous les décomptes, et indique la durée. Rien du centre n’est modifié. À faire une fois par mois.</translation>
    </message>
    <message>
        <source>The backup of {time} opened in {seconds} s: {patients}, all counts as written.</source>
        <translation>La sauvegarde de {time} s’est ouverte en {seconds} s : {patients}, tous les décomptes comme écrits.</translation>
    </message>
    <message>
        <source>The clinic lies on a server</source>
        <translation>Le centre se trouve sur un serveur</translation>
    </message>
    <message>
        <source>Trying the backup of {time}…</source>
        <translation>Essai de la sauvegarde de {time}…</translation>
    </message>
    <message>
        <source>a restore without restoring</source>
        <translation>une restauration sans restaurer</translation>
    </message>
    <message>
        <source>encrypted, each read again after it was written</source>
        <translation>chiffrées, chacune relue après écriture</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} patient</numerusform>
            <numerusform>{count} patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaselineCard</name>
    <message>
        <source>Baseline</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <source>Baseline score</source>
        <translation>Score initial</translation>
    </message>
    <message>
        <source>Measure and scale</source>
        <translation>Mesure et échelle</translation>
    </message>
    <message>
        <source>NRS</source>
        <translation>EN</translation>
    </message>
    <message>
        <source>Not taken, because</source>
        <translation>Non mesuré parce que</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Taken after all</source>
        <translation>Finalement mesuré</translation>
    </message>
    <message>
        <source>VAS</source>
        <translation>EVA</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>visages</translation>
    </message>
    <message>
        <source>for example: patient could not answer</source>
        <translation>par exemple : le patient n’a pas pu répondre</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minimale</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>maximale</translation>
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
            <numerusform>Un appel de sécurité après {days} jour : il demande si tout va bien, sans prendre de score</numerusform>
            <numerusform>Un appel de sécurité après {days} jours : il demande si tout va bien, sans prendre de score</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the needle</source>
        <translation>Avant l’aiguille</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infection</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Dernière prise</translation>
    </message>
    <message>
        <source>Last dose: date and time, such as y 20:00 or t 8:00; other words are kept as typed</source>
        <translation>Dernière prise : date et heure, par exemple y 20:00 ou t 8:00 ; d’autres mots restent tels qu’ils ont été saisis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Reason despite the allergy</source>
        <translation>Motif malgré l’allergie</translation>
    </message>
    <message>
        <source>The same answer once more clears it</source>
        <translation>La même réponse une seconde fois l’efface</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message numerus="yes">
        <source>call in {hours} h</source>
        <translation>
            <numerusform>appel dans {hours} h</numerusform>
            <numerusform>appel dans {hours} h</numerusform>
        </translation>
    </message>
    <message>
        <source>last dose</source>
        <translation>dernière prise</translation>
    </message>
    <message>
        <source>not asked: {count}</source>
        <translation>non demandé : {count}</translation>
    </message>
    <message>
        <source>nothing to note</source>
        <translation>rien à noter</translation>
    </message>
    <message numerus="yes">
        <source>{count} to note, none stops</source>
        <translation>
            <numerusform>{count} à noter, aucun n’arrête</numerusform>
            <numerusform>{count} à noter, aucun n’arrête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to note, {stops} wants a reason</source>
        <translation>
            <numerusform>{count} à noter, {stops} demande un motif</numerusform>
            <numerusform>{count} à noter, {stops} demande un motif</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {text}. Saving asks for a reason.</source>
        <translation>{title} : {text}. Un motif est demandé à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>{typed} was read day first. Month first it would be {other}.</source>
        <translation>{typed} a été lu jour d’abord. Mois d’abord, ce serait {other}.</translation>
    </message>
    <message>
        <source>{typed} was read month first. Day first it would be {other}.</source>
        <translation>{typed} a été lu mois d’abord. Jour d’abord, ce serait {other}.</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>Affiché sur le schéma</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Corps entier</translation>
    </message>
</context>
<context>
    <name>BodyMapCanvas</name>
    <message>
        <source>Body map</source>
        <translation>Schéma corporel</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>De dos</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De face</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>De gauche</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>De droite</translation>
    </message>
    <message>
        <source>L</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Lies close</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>No sites here.</source>
        <translation>Aucun site ici.</translation>
    </message>
    <message>
        <source>On other views: {count}.</source>
        <translation>Sur d’autres vues : {count}.</translation>
    </message>
    <message>
        <source>Pleura or great vessels lie close</source>
        <translation>Plèvre ou gros vaisseaux à proximité</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Réfère vers</translation>
    </message>
    <message>
        <source>Sites: {sites}.</source>
        <translation>Sites : {sites}.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>carried, not confirmed</source>
        <translation>repris, non confirmé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>second click: {name}</source>
        <translation>deuxième clic : {name}</translation>
    </message>
    <message>
        <source>session {number} {verdict}</source>
        <translation>séance {number} : {verdict}</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>{first}; a second click takes {other}</source>
        <translation>{first} ; un deuxième clic prend {other}</translation>
    </message>
</context>
<context>
    <name>BodyMapList</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>L</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Muscles of the body map</source>
        <translation>Muscles du schéma corporel</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
</context>
<context>
    <name>BrokenGlass</name>
    <message>
        <source>Charts opened in an emergency</source>
        <translation>Dossiers ouverts en urgence</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>{author} opened the chart of {patient} in an emergency</source>
        <translation>{author} a ouvert le dossier de {patient} en urgence</translation>
    </message>
</context>
<context>
    <name>CallConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written yet. Kept, it stands beside theirs, and the call is as you say.</source>
        <translation>{at}. Rien de votre saisie n’est encore écrit. Si vous la gardez, elle figure à côté de l’autre, et l’appel est comme vous le dites.</translation>
    </message>
    <message>
        <source>{at}. The call went with it; nothing of yours is written.</source>
        <translation>{at}. L’appel a disparu avec elle ; rien de votre saisie n’est écrit.</translation>
    </message>
    <message>
        <source>{author} closed this call in the meantime</source>
        <translation>{author} a clos cet appel entre-temps</translation>
    </message>
    <message>
        <source>{author} marked the session of this call as entered in error</source>
        <translation>{author} a marqué la séance de cet appel comme saisie par erreur</translation>
    </message>
</context>
<context>
    <name>CallListSheet</name>
    <message>
        <source>A calendar entry says the clinic number alone: calendars lie on telephones and other computers.</source>
        <translation>Une entrée du calendrier ne dit que le numéro de dossier : les calendriers se trouvent sur des téléphones et d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Call list saved as {name}</source>
        <translation>Liste d’appels enregistrée sous {name}</translation>
    </message>
    <message>
        <source>Call list sent to the printer</source>
        <translation>Liste d’appels envoyée à l’imprimante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Names and numbers in the calendar too</source>
        <translation>Noms et numéros aussi dans le calendrier</translation>
    </message>
    <message>
        <source>Next 7 days {count}</source>
        <translation>7 prochains jours {count}</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>Rien n’a été écrit ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>En retard {count}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>The call list was not saved: {reason}.</source>
        <translation>La liste d’appels n’a pas été enregistrée : {reason}.</translation>
    </message>
    <message>
        <source>The calls that wait, for a pen or for a calendar</source>
        <translation>Les appels en attente, pour un stylo ou pour un calendrier</translation>
    </message>
    <message>
        <source>The paper has names and telephone numbers, and boxes for the score and for what else came of a call.</source>
        <translation>Le papier porte des noms et des numéros de téléphone, et des cases pour le score et pour les autres issues d’un appel.</translation>
    </message>
    <message>
        <source>Today {count}</source>
        <translation>Aujourd’hui {count}</translation>
    </message>
    <message>
        <source>With the next 7 days</source>
        <translation>Avec les 7 prochains jours</translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message>
        <source>Changes here</source>
        <translation>Modifications ici</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>Rien d’autre.</translation>
    </message>
    <message>
        <source>The shipped value was set in force again.</source>
        <translation>La valeur d’origine a été remise en vigueur.</translation>
    </message>
    <message>
        <source>Took the place of the shipped value.</source>
        <translation>A remplacé la valeur d’origine.</translation>
    </message>
    <message>
        <source>{at}, {author}: {reason}</source>
        <translation>{at}, {author} : {reason}</translation>
    </message>
</context>
<context>
    <name>CatalogueEntryForm</name>
    <message>
        <source>shipped: {value}</source>
        <translation>d’origine : {value}</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Find entry</source>
        <translation>Chercher une entrée</translation>
    </message>
    <message>
        <source>No entry matches “{typed}”. Esc shows all.</source>
        <translation>Aucune entrée ne correspond à « {typed} ». Échap affiche tout.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>muscle, drug, rule, preset</source>
        <translation>muscle, médicament, règle, modèle</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>valeur propre</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>1 entry is changed</source>
        <translation>1 entrée est modifiée</translation>
    </message>
    <message>
        <source>1 flag has ended</source>
        <translation>1 alerte a pris fin</translation>
    </message>
    <message>
        <source>1 is raised</source>
        <translation>1 est apparue</translation>
    </message>
    <message>
        <source>A change of the catalogue is not undone here: set the entry as it was</source>
        <translation>Une modification du catalogue ne s’annule pas ici : remettez l’entrée comme elle était</translation>
    </message>
    <message>
        <source>Add one like this</source>
        <translation>Ajouter une semblable</translation>
    </message>
    <message>
        <source>An administrator or a clinician can change this.</source>
        <translation>Un administrateur ou un clinicien peut modifier ceci.</translation>
    </message>
    <message>
        <source>An entry needs a key of its own: small letters and underscores.</source>
        <translation>Une entrée a besoin d’une clé propre : lettres minuscules et tirets bas.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catalogue files (*.toml)</source>
        <translation>Fichiers de catalogue (*.toml)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Every problem was read by the changed rule: {counts}</source>
        <translation>Chaque problème a été relu selon la règle modifiée : {counts}</translation>
    </message>
    <message>
        <source>New: like {name}</source>
        <translation>Nouveau : comme {name}</translation>
    </message>
    <message>
        <source>Not saved: the shipped value stays in force</source>
        <translation>Non enregistré : la valeur d’origine reste en vigueur</translation>
    </message>
    <message>
        <source>Nothing was changed: what was in force stays in force</source>
        <translation>Rien n’est modifié : ce qui était en vigueur le reste</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Reset to shipped</source>
        <translation>Rétablir l’origine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take in a catalogue file</source>
        <translation>Intégrer un fichier de catalogue</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Intégrer un fichier</translation>
    </message>
    <message>
        <source>The entry is taken away</source>
        <translation>L’entrée est retirée</translation>
    </message>
    <message>
        <source>The file says nothing else than what is in force</source>
        <translation>Le fichier ne dit rien d’autre que ce qui est en vigueur</translation>
    </message>
    <message>
        <source>The shipped value is in force again</source>
        <translation>La valeur d’origine est de nouveau en vigueur</translation>
    </message>
    <message>
        <source>There is an entry of this key already.</source>
        <translation>Une entrée avec cette clé existe déjà.</translation>
    </message>
    <message>
        <source>Type the reason first: it is kept with every entry the file changes.</source>
        <translation>Saisissez d’abord le motif : il est conservé avec chaque entrée que le fichier modifie.</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>valeur propre</translation>
    </message>
    <message>
        <source>what the program knows, where it is from, and this clinic's own values</source>
        <translation>ce que le programme sait, d’où cela vient, et les valeurs propres à ce centre</translation>
    </message>
    <message numerus="yes">
        <source>{count} are raised</source>
        <translation>
            <numerusform>{count} est apparue</numerusform>
            <numerusform>{count} sont apparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries are changed</source>
        <translation>
            <numerusform>{count} entrée est modifiée</numerusform>
            <numerusform>{count} entrées sont modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} flags have ended</source>
        <translation>
            <numerusform>{count} alerte a pris fin</numerusform>
            <numerusform>{count} alertes ont pris fin</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>Ajouté : {name}</translation>
    </message>
    <message>
        <source>{name} is changed from now on</source>
        <translation>Modifié à partir de maintenant : {name}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Aligned</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Curve, table or body map</source>
        <translation>Courbe, tableau ou schéma corporel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Layout of the curve</source>
        <translation>Disposition de la courbe</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Pain over time, table</source>
        <translation>Douleur au fil du temps, tableau</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Treated sites</source>
        <translation>Sites traités</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>clinic</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>self</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>within 2 h</source>
        <translation>dans les 2 h</translation>
    </message>
</context>
<context>
    <name>ChartOut</name>
    <message>
        <source>Copy line for a letter</source>
        <translation>Copier une ligne pour un courrier</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy table with the patient's name</source>
        <translation>Copier le tableau avec le nom du patient</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg)</source>
        <translation>Image (*.png);;Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>L’image n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>{reason}. Nothing was written; choose another place.</source>
        <translation>{reason}. Rien n’a été écrit ; choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Pain over time</source>
        <translation>Douleur au fil du temps</translation>
    </message>
</context>
<context>
    <name>ChartZoomButtons</name>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>The clock is right</source>
        <translation>L’horloge est juste</translation>
    </message>
</context>
<context>
    <name>ClusterBox</name>
    <message>
        <source>No accuracy figures were read.</source>
        <translation>Aucune donnée de performance diagnostique n’a été lue.</translation>
    </message>
    <message>
        <source>at most {limit}, rule not met</source>
        <translation>au plus {limit}, règle non remplie</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>open (rule: {threshold} or more)</source>
        <translation>ouvert (règle : {threshold} ou plus)</translation>
    </message>
    <message>
        <source>rule met (all {total})</source>
        <translation>règle remplie (tous les {total})</translation>
    </message>
    <message>
        <source>rule met ({threshold} or more)</source>
        <translation>règle remplie ({threshold} ou plus)</translation>
    </message>
    <message>
        <source>rule not met ({threshold} or more)</source>
        <translation>règle non remplie ({threshold} ou plus)</translation>
    </message>
    <message>
        <source>{count} or fewer</source>
        <translation>{count} ou moins</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} ou plus</translation>
    </message>
    <message>
        <source>{name} interval {ends}.</source>
        <translation>Intervalle de {name} : {ends}.</translation>
    </message>
    <message>
        <source>{present} of {total} positive: </source>
        <translation>{present} sur {total} positifs : </translation>
    </message>
</context>
<context>
    <name>ComplicationForm</name>
    <message>
        <source>Complication</source>
        <translation>Complication</translation>
    </message>
    <message>
        <source>Complication kept</source>
        <translation>Complication enregistrée</translation>
    </message>
    <message>
        <source>Complication kept, the safety call is closed</source>
        <translation>Complication enregistrée, l’appel de sécurité est clos</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarquée</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>Résolue le</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Sévérité</translation>
    </message>
    <message>
        <source>The record is no longer there to be corrected</source>
        <translation>L’enregistrement n’est plus là pour être corrigé</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>La séance n’est plus là</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Which complication was it?</source>
        <translation>Quelle complication était-ce ?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>complaint: {kind}</source>
        <translation>plainte : {kind}</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>non résolue</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>session of {date}, {title}</source>
        <translation>séance du {date}, {title}</translation>
    </message>
    <message>
        <source>such as 23-Nov-2026 14:32</source>
        <translation>par exemple 23-nov-2026 14:32</translation>
    </message>
</context>
<context>
    <name>ConcludedNote</name>
    <message>
        <source>New workup</source>
        <translation>Nouveau bilan</translation>
    </message>
    <message>
        <source>Reopen workup</source>
        <translation>Rouvrir le bilan</translation>
    </message>
    <message>
        <source>The answers stand as they were kept. Reopening is noted in the history.</source>
        <translation>Les réponses restent telles qu’enregistrées. La réouverture est notée dans l’historique.</translation>
    </message>
    <message>
        <source>Workup concluded {day}</source>
        <translation>Bilan conclu le {day}</translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Conclude workup</source>
        <translation>Conclure le bilan</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Follows from {reasons}</source>
        <translation>Découle de {reasons}</translation>
    </message>
    <message>
        <source>No source is confirmed and no finding names a pathway yet. Any can be chosen by hand.</source>
        <translation>Aucune source n’est encore confirmée et aucun constat ne nomme de parcours. On peut en choisir un à la main.</translation>
    </message>
    <message>
        <source>This text is too long. Nothing of it was pasted.</source>
        <translation>Ce texte est trop long. Rien n’en a été collé.</translation>
    </message>
    <message>
        <source>behind the red flag</source>
        <translation>derrière le drapeau rouge</translation>
    </message>
    <message>
        <source>concluded {day}</source>
        <translation>conclu le {day}</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>au plan</translation>
    </message>
    <message>
        <source>offered: {names}</source>
        <translation>proposé : {names}</translation>
    </message>
    <message>
        <source>{item}: present</source>
        <translation>{item} : présent</translation>
    </message>
    <message>
        <source>{source}: confirmed</source>
        <translation>{source} : confirmée</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Save what I chose</source>
        <translation>Enregistrer mes choix</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written yet. Choose for each field which one is to stand.</source>
        <translation>{at}. Rien de votre saisie n’est encore écrit. Choisissez pour chaque champ ce qui doit rester.</translation>
    </message>
    <message>
        <source>{at}. Theirs is kept; yours was not written. Open it again to repeat your change.</source>
        <translation>{at}. L’autre version est gardée ; la vôtre n’a pas été écrite. Rouvrez pour refaire votre modification.</translation>
    </message>
    <message>
        <source>{author} changed this in the meantime</source>
        <translation>{author} a modifié ceci entre-temps</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>{author} a marqué ceci comme saisi par erreur</translation>
    </message>
    <message numerus="yes">
        <source>{count} to choose</source>
        <translation>
            <numerusform>{count} à choisir</numerusform>
            <numerusform>{count} à choisir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictFrame</name>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>1 item is missing for a repeat today</source>
        <translation>Il manque 1 élément pour une répétition aujourd’hui</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>Not looked at: {what}.</source>
        <translation>Non examiné : {what}.</translation>
    </message>
    <message>
        <source>Nothing is missing of what is looked at</source>
        <translation>Il ne manque rien de ce qui est examiné</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reference only, last checked {day}. Source: {source} ({read}).</source>
        <translation>À titre indicatif, dernière vérification {day}. Source : {source} ({read}).</translation>
    </message>
    <message>
        <source>a choice of this program</source>
        <translation>un choix de ce programme</translation>
    </message>
    <message>
        <source>read in a restatement of it</source>
        <translation>lu dans une reprise</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>lu dans la source</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>{gaps} items are missing for a repeat today</source>
        <translation>Il manque {gaps} éléments pour une répétition aujourd’hui</translation>
    </message>
</context>
<context>
    <name>CriteriaBoxes</name>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation>Reconn.</translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation>Douleur reconnue</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Référée</translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation>Douleur référée</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation>Bande tendue</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>Point douloureux</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Secousse</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (touche {key})</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data to hand on</source>
        <translation>Données à transmettre</translation>
    </message>
    <message>
        <source>Data you have</source>
        <translation>Données que vous avez</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importer un tableur</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>{date}, click to leave out</source>
        <translation>{date}, cliquer pour écarter</translation>
    </message>
    <message>
        <source>{date}, left out</source>
        <translation>{date}, écartée</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Dismiss failure flag</source>
        <translation>Écarter l’alerte d’échec</translation>
    </message>
    <message>
        <source>Flag of {name} dismissed</source>
        <translation>Alerte de {name} écartée</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>En veille jusqu’au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The flag is no longer there to be dismissed</source>
        <translation>L’alerte n’est plus là pour être écartée</translation>
    </message>
    <message>
        <source>The flag is quiet until that day, or until a score or session changes what it rests on.</source>
        <translation>L’alerte est en veille jusqu’à ce jour, ou jusqu’à ce qu’un score ou une séance change ce qui la fonde.</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>L’autre modification est gardée, la vôtre n’a pas été écrite</translation>
    </message>
    <message>
        <source>Your reason is still here: dismiss the flag as it is now, or leave.</source>
        <translation>Votre motif est toujours là : écartez l’alerte telle qu’elle est maintenant, ou quittez.</translation>
    </message>
</context>
<context>
    <name>DocumentMark</name>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>A document to {item}</source>
        <translation>Un document à {item}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} document</numerusform>
            <numerusform>{count} documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Pg. suiv.)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Pg. préc.)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Plus petit (-)</translation>
    </message>
    <message>
        <source>The page is drawn …</source>
        <translation>La page se dessine …</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>Tourner à droite (R)</translation>
    </message>
    <message>
        <source>Whole page or full width (0)</source>
        <translation>Page entière ou pleine largeur (0)</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy saved as {name}</source>
        <translation>Copie enregistrée sous {name}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Entered in error: it no longer counts</source>
        <translation>Saisi par erreur : il ne compte plus</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy outside the clinic?</source>
        <translation>Enregistrer une copie hors du centre ?</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever can open its folder can read it. The audit notes it as an export.</source>
        <translation>La copie n’est pas chiffrée : quiconque peut ouvrir son dossier peut la lire. Le journal la note comme export.</translation>
    </message>
    <message>
        <source>The document is no longer there</source>
        <translation>Le document n’est plus là</translation>
    </message>
    <message>
        <source>Title and day of the document</source>
        <translation>Titre et jour du document</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>taken {day}</source>
        <translation>réalisé le {day}</translation>
    </message>
    <message>
        <source>{media}, {size}, attached {at} by {who}</source>
        <translation>{media}, {size}, joint {at} par {who}</translation>
    </message>
</context>
<context>
    <name>DoseBar</name>
    <message>
        <source>{mark} cap</source>
        <translation>{mark} max</translation>
    </message>
    <message>
        <source>{mark} warn</source>
        <translation>{mark} alerte</translation>
    </message>
</context>
<context>
    <name>DoseMeter</name>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
</context>
<context>
    <name>DoubtNote</name>
    <message>
        <source>Back to the tray</source>
        <translation>Revenir au plateau</translation>
    </message>
    <message>
        <source>Is the tray right?</source>
        <translation>Le plateau est-il juste ?</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>Garder tel quel</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>A document belongs to a patient: open the patient, then drop the file there</source>
        <translation>Un document appartient à un patient : ouvrez le patient, puis déposez-y le fichier</translation>
    </message>
</context>
<context>
    <name>DrugChoice</name>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} adrénalinée</translation>
    </message>
    <message>
        <source>{drug}, plain</source>
        <translation>{drug} pure</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
</context>
<context>
    <name>DueRows</name>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 essai</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Safety call: {sites}</source>
        <translation>Appel de sécurité : {sites}</translation>
    </message>
    <message>
        <source>Show {step} more, {hidden} are not shown</source>
        <translation>Afficher {step} de plus, {hidden} non affichés</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignables</translation>
    </message>
    <message>
        <source>asked for later</source>
        <translation>rappel demandé</translation>
    </message>
    <message>
        <source>closed, {who}</source>
        <translation>clos, {who}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>fait {time}</translation>
    </message>
    <message numerus="yes">
        <source>due in {days} days</source>
        <translation>
            <numerusform>prévu dans {days} jour</numerusform>
            <numerusform>prévu dans {days} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>prévu demain</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>premier appel</translation>
    </message>
    <message numerus="yes">
        <source>oldest {days} days</source>
        <translation>
            <numerusform>le plus ancien {days} jour</numerusform>
            <numerusform>le plus ancien {days} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>scored {value}, {who}</source>
        <translation>score {value}, {who}</translation>
    </message>
    <message>
        <source>session {number}, {date}</source>
        <translation>séance {number}, {date}</translation>
    </message>
    <message>
        <source>three tries or wrong number</source>
        <translation>trois essais ou mauvais numéro</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today, {offset}</source>
        <translation>à {offset}</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>mauvais numéro</translation>
    </message>
    <message numerus="yes">
        <source>{count} done</source>
        <translation>
            <numerusform>{count} fait</numerusform>
            <numerusform>{count} faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tries</source>
        <translation>
            <numerusform>{count} essai</numerusform>
            <numerusform>{count} essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} jour</numerusform>
            <numerusform>{days} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days late</source>
        <translation>
            <numerusform>{days} jour de retard</numerusform>
            <numerusform>{days} jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{offset} after {session}</source>
        <translation>{offset} après {session}</translation>
    </message>
    <message>
        <source>{session} · baseline {value}</source>
        <translation>{session} · avant {value}</translation>
    </message>
    <message>
        <source>{when}; recorded as the follow-up of {day}</source>
        <translation>{when} ; enregistré comme le suivi du {day}</translation>
    </message>
</context>
<context>
    <name>EmptyChart</name>
    <message>
        <source>No scores yet</source>
        <translation>Pas encore de score</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Saisir un score</translation>
    </message>
    <message>
        <source>The curve starts with a baseline. Press Ctrl+D to record one.</source>
        <translation>La courbe commence par une valeur initiale. Ctrl+D pour en saisir une.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Judged on {pair}; percents are rounded for display only</source>
        <translation>Évalué sur {pair} ; pourcentages arrondis pour l’affichage seulement</translation>
    </message>
    <message>
        <source>No scale with a baseline</source>
        <translation>Aucune échelle avec valeur initiale</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Soulagement</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rule {rule} {version}: {wording}</source>
        <translation>Règle {rule} {version} : {wording}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Scores and sources</source>
        <translation>Scores et sources</translation>
    </message>
    <message>
        <source>Scores behind the verdict</source>
        <translation>Scores derrière l’évaluation</translation>
    </message>
    <message>
        <source>Source: {source} ({review})</source>
        <translation>Source : {source} ({review})</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>valeur initiale</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>évalué</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>relief lost</source>
        <translation>soulagement perdu</translation>
    </message>
    <message>
        <source>session {number}, {at}</source>
        <translation>séance {number}, {at}</translation>
    </message>
    <message>
        <source>within 2 h</source>
        <translation>dans les 2 h</translation>
    </message>
</context>
<context>
    <name>ExportDataSheet</name>
    <message>
        <source>A workbook (XLSX)</source>
        <translation>Un classeur (XLSX)</translation>
    </message>
    <message>
        <source>All of the clinic, in one file</source>
        <translation>Tout le cabinet dans un fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>Exporté sous {name}</translation>
    </message>
    <message>
        <source>FHIR R4 for another system</source>
        <translation>FHIR R4 pour un autre système</translation>
    </message>
    <message>
        <source>Outside the program nothing protects the file: keep it where only those may read it who should.</source>
        <translation>Hors du programme rien ne protège le fichier : gardez-le là où seuls le lisent ceux qui le doivent.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; a file is there only if it was finished before.</source>
        <translation>Arrêté ; il n'y a de fichier que s'il était terminé avant.</translation>
    </message>
    <message>
        <source>Tables (CSV in a zip)</source>
        <translation>Tableaux (CSV dans un zip)</translation>
    </message>
    <message>
        <source>Tables for research, without names</source>
        <translation>Tableaux pour la recherche, sans noms</translation>
    </message>
    <message>
        <source>Type your password: all of the clinic goes out.</source>
        <translation>Tapez votre mot de passe : tout le cabinet sort.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Without names, with other numbers and days</source>
        <translation>Sans noms, avec d'autres numéros et jours</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>{name} is written: {rows} rows in {parts} parts.</source>
        <translation>{name} est écrit : {rows} lignes en {parts} parties.</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % fait</translation>
    </message>
</context>
<context>
    <name>ExposureForm</name>
    <message>
        <source>A retraction needs a reason.</source>
        <translation>Un retrait demande un motif.</translation>
    </message>
    <message>
        <source>Counts in the dose of the same day and in the steroid of twelve months.</source>
        <translation>Compte dans la dose du même jour et dans le corticoïde des douze mois.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dose (mg)</source>
        <translation>Dose (mg)</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>Reçu ailleurs</translation>
    </message>
    <message>
        <source>Given elsewhere: kept</source>
        <translation>Reçu ailleurs : enregistré</translation>
    </message>
    <message>
        <source>Marked as entered in error</source>
        <translation>Marqué comme saisi par erreur</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Motif de la correction</translation>
    </message>
    <message>
        <source>The record is no longer there to be corrected</source>
        <translation>L’enregistrement n’est plus là pour être corrigé</translation>
    </message>
    <message>
        <source>When was it given?</source>
        <translation>Quand a-t-il été reçu ?</translation>
    </message>
    <message>
        <source>Which drug was it?</source>
        <translation>Quel médicament était-ce ?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>nerve block, joint injection, dentist</source>
        <translation>bloc nerveux, infiltration articulaire, dentiste</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>ce qui était faux</translation>
    </message>
</context>
<context>
    <name>FhirImportPage</name>
    <message>
        <source>A look at what comes in</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Choisissez un fichier, ou déposez-le ici</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>FHIR R4 in JSON: patients, pain scores and trigger point treatments of another system. Nothing is stored before you have seen what comes in.</source>
        <translation>FHIR R4 en JSON : patients, scores de douleur et traitements de points gâchettes d'un autre système. Rien n'est enregistré avant que vous ayez vu ce qui arrive.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import FHIR</source>
        <translation>Importer FHIR</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {title}</source>
        <translation>Étape {step} sur {steps} : {title}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>{count} en liste</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>{count} enregistrés</translation>
    </message>
    <message>
        <source>{there} were there already, {not_taken} were not taken, {refused} were left out.</source>
        <translation>{there} étaient déjà là, {not_taken} n'ont pas été reprises, {refused} ont été laissées.</translation>
    </message>
</context>
<context>
    <name>FhirPreview</name>
    <message>
        <source>Leave what is refused out, take the rest</source>
        <translation>Laisser ce qui est refusé, prendre le reste</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Un par un</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resources: {all}. To be stored: {accepted}. There already: {there}. Not taken: {not_taken}. Refused: {refused}.</source>
        <translation>Ressources : {all}. À enregistrer : {accepted}. Déjà là : {there}. Non reprises : {not_taken}. Refusées : {refused}.</translation>
    </message>
    <message>
        <source>Said of what comes in: {count}, listed below.</source>
        <translation>Remarques sur ce qui arrive : {count}, ci-dessous.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>The file says that there are more pages of it elsewhere.</source>
        <translation>Le fichier dit que d'autres pages se trouvent ailleurs.</translation>
    </message>
    <message>
        <source>Time of day where only the day is given</source>
        <translation>Heure quand seul le jour est donné</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>What is not taken</source>
        <translation>Ce qui n'est pas repris</translation>
    </message>
    <message>
        <source>by its text</source>
        <translation>d'après son texte</translation>
    </message>
    <message>
        <source>is not taken</source>
        <translation>n'est pas repris</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>est refusée</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Scored in time</source>
        <translation>Scores à temps</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignables</translation>
    </message>
    <message>
        <source>after 3 tries</source>
        <translation>après 3 essais</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none late</source>
        <translation>aucun retard</translation>
    </message>
    <message>
        <source>nothing was due yet</source>
        <translation>rien n’était encore dû</translation>
    </message>
    <message numerus="yes">
        <source>oldest {days} days</source>
        <translation>
            <numerusform>le plus ancien {days} jour</numerusform>
            <numerusform>le plus ancien {days} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} done</source>
        <translation>
            <numerusform>{count} fait</numerusform>
            <numerusform>{count} faits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop one file at a time: nothing of these was taken</source>
        <translation>Déposez un seul fichier à la fois : aucun de ceux-ci n’a été pris</translation>
    </message>
    <message>
        <source>Only PDF, JPEG, PNG, CSV, XLSX, ODS and FHIR JSON are taken</source>
        <translation>Seuls PDF, JPEG, PNG, CSV, XLSX, ODS et FHIR JSON sont acceptés</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Concluded workup</source>
        <translation>Bilan conclu</translation>
    </message>
    <message>
        <source>Dismiss with reason</source>
        <translation>Écarter avec motif</translation>
    </message>
    <message>
        <source>Dismissed until {day}: {reason}</source>
        <translation>Écartée jusqu’au {day} : {reason}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>Historique (H)</translation>
    </message>
    <message>
        <source>Open workup</source>
        <translation>Ouvrir le bilan</translation>
    </message>
    <message>
        <source>Red flag present: {flags}.</source>
        <translation>Drapeau rouge présent : {flags}.</translation>
    </message>
    <message>
        <source>Resume workup</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Treatment failure: no relief</source>
        <translation>Échec : aucun soulagement</translation>
    </message>
    <message>
        <source>Treatment failure: short-lived</source>
        <translation>Échec : soulagement bref</translation>
    </message>
    <message>
        <source>What became of the flag, and who set it aside and why</source>
        <translation>Ce qu’est devenue l’alerte, qui l’a écartée et pourquoi</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>{answered} of {needed} items that matter</source>
        <translation>{answered} sur {needed} points importants</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose how to begin. Everything stays on this computer.</source>
        <translation>Choisissez comment commencer. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Clinic on a server</source>
        <translation>Centre sur un serveur</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Nouveau centre</translation>
    </message>
    <message>
        <source>Open clinic</source>
        <translation>Ouvrir un centre</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>TPI Tracker {version} · F1 keys</source>
        <translation>TPI Tracker {version} · F1 touches</translation>
    </message>
    <message>
        <source>Try the demo clinic</source>
        <translation>Essayer le centre de démonstration</translation>
    </message>
    <message>
        <source>a file from a stick or another drive, when the clinic's computer is gone</source>
        <translation>un fichier d’une clé ou d’un autre disque, quand l’ordinateur du centre n’est plus là</translation>
    </message>
    <message>
        <source>a folder with a clinic on this computer</source>
        <translation>un dossier contenant un centre sur cet ordinateur</translation>
    </message>
    <message>
        <source>invented patients, nothing is kept</source>
        <translation>patients fictifs, rien n’est conservé</translation>
    </message>
    <message>
        <source>name, first user, recovery key, backup folder: about 2 minutes</source>
        <translation>nom, premier utilisateur, clé de récupération, dossier de sauvegarde : environ 2 minutes</translation>
    </message>
    <message>
        <source>shared by several computers</source>
        <translation>partagé par plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>to the clinic that was open before</source>
        <translation>vers le centre ouvert auparavant</translation>
    </message>
</context>
<context>
    <name>FirstTour</name>
    <message>
        <source>A session, or the last one again with one key for each site.</source>
        <translation>Une séance, ou la dernière à nouveau avec une touche par site.</translation>
    </message>
    <message>
        <source>Every command, and every key. Hold Alt to see the letter of each button.</source>
        <translation>Chaque commande et chaque touche. Maintenez Alt pour voir la lettre de chaque bouton.</translation>
    </message>
    <message>
        <source>Find anyone: three letters of a name, a birth date or a number, then Enter.</source>
        <translation>Trouver quelqu’un : trois lettres d’un nom, une date de naissance ou un numéro, puis Entrée.</translation>
    </message>
    <message>
        <source>Four lines to begin with</source>
        <translation>Quatre lignes pour commencer</translation>
    </message>
    <message>
        <source>It could not be kept that the four lines were put away; they come once more</source>
        <translation>Le masquage des quatre lignes n’a pas pu être retenu ; elles reviendront une fois</translation>
    </message>
    <message>
        <source>On a row of this list a digit and Enter keep a score; the next call comes up.</source>
        <translation>Sur une ligne de cette liste, un chiffre et Entrée enregistrent un score ; l’appel suivant apparaît.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>everything works without a mouse</source>
        <translation>tout marche sans souris</translation>
    </message>
</context>
<context>
    <name>FlagHistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>History of the flag</source>
        <translation>Historique de l’alerte</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>FlagLine</name>
    <message>
        <source>Open workup</source>
        <translation>Ouvrir le bilan</translation>
    </message>
</context>
<context>
    <name>FlagTests</name>
    <message>
        <source>Age over {limit}: {age} years, {counts}. From the date of birth.</source>
        <translation>Âge supérieur à {limit} : {age} ans, {counts}. D’après la date de naissance.</translation>
    </message>
    <message>
        <source>Fold the tests of {flag}</source>
        <translation>Replier les tests : {flag}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message numerus="yes">
        <source>{count} tests counted together, {name}</source>
        <translation>
            <numerusform>{count} test compté ensemble, {name}</numerusform>
            <numerusform>{count} tests comptés ensemble, {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Connect the drive or share again, then reconnect.</source>
        <translation>Reconnectez le disque ou le partage, puis rétablissez la connexion.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>The clinic's folder is not there any more.</source>
        <translation>Le dossier du centre n’est plus là.</translation>
    </message>
    <message>
        <source>What was saved is as the folder left it; what you type stays on the screen and is not saved.</source>
        <translation>Ce qui était enregistré est tel que le dossier l’a laissé ; ce que vous saisissez reste à l’écran sans être enregistré.</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Folder for further backups</source>
        <translation>Dossier pour d’autres sauvegardes</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Où elles vont</translation>
    </message>
</context>
<context>
    <name>FoundPatients</name>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Der.</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Verdict of last session</source>
        <translation>Dernière évaluation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message numerus="yes">
        <source>overdue {days} d</source>
        <translation>
            <numerusform>retard {days} j</numerusform>
            <numerusform>retard {days} j</numerusform>
        </translation>
    </message>
    <message>
        <source>similar</source>
        <translation>semblable</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message numerus="yes">
        <source>{count} scores</source>
        <translation>
            <numerusform>{count} score</numerusform>
            <numerusform>{count} scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateNote</name>
    <message>
        <source>Gate not complete</source>
        <translation>Préalable incomplet</translation>
    </message>
    <message>
        <source>Red flag present: {flags}</source>
        <translation>Drapeau rouge présent : {flags}</translation>
    </message>
    <message numerus="yes">
        <source>{left} of {all} red flags are not answered. The report says so too.</source>
        <translation>
            <numerusform>{left} drapeau rouge sur {all} n’a pas de réponse. Le compte rendu le dit aussi.</numerusform>
            <numerusform>{left} drapeaux rouges sur {all} n’ont pas de réponse. Le compte rendu le dit aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>1 earlier</source>
        <translation>1 antérieur</translation>
    </message>
    <message>
        <source>Correct {dose}</source>
        <translation>Corriger : {dose}</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>Reçu ailleurs</translation>
    </message>
    <message>
        <source>Local anaesthetic or steroid of another clinic</source>
        <translation>Anesthésique local ou corticoïde d’un autre centre</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Rien de renseigné.</translation>
    </message>
    <message>
        <source>Other doses</source>
        <translation>Autres doses</translation>
    </message>
    <message>
        <source>Steroid: {sum}</source>
        <translation>Corticoïde : {sum}</translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier</source>
        <translation>
            <numerusform>{count} antérieur</numerusform>
            <numerusform>{count} antérieurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>, last asked {day}</source>
        <translation>, demandé la dernière fois le {day}</translation>
    </message>
    <message>
        <source>Afterwards the clinic is locked. Other programs of this computer stay within reach.</source>
        <translation>Ensuite le centre est verrouillé. Les autres programmes de cet ordinateur restent accessibles.</translation>
    </message>
    <message>
        <source>Asked, one question a screen:</source>
        <translation>Demandé, une question par écran :</translation>
    </message>
    <message>
        <source>Choose what is to be asked.</source>
        <translation>Choisissez ce qui est à demander.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>Remettre au patient</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Douleur en ce moment</translation>
    </message>
    <message>
        <source>Relief from the treatment</source>
        <translation>Soulagement par le traitement</translation>
    </message>
    <message>
        <source>The window fills the screen and shows these questions alone.</source>
        <translation>La fenêtre remplit l’écran et ne montre que ces questions.</translation>
    </message>
    <message>
        <source>Your password is needed afterwards</source>
        <translation>Votre mot de passe est nécessaire ensuite</translation>
    </message>
    <message numerus="yes">
        <source>{count} answered already</source>
        <translation>
            <numerusform>{count} déjà répondue</numerusform>
            <numerusform>{count} déjà répondues</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: 1 question</source>
        <translation>{title} : 1 question</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {count} questions</source>
        <translation>
            <numerusform>{title} : {count} question</numerusform>
            <numerusform>{title} : {count} questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>A fault of the program.</source>
        <translation>Une erreur du programme.</translation>
    </message>
    <message>
        <source>It was the wrong person: nothing was asked.</source>
        <translation>Ce n’était pas la bonne personne : rien n’a été demandé.</translation>
    </message>
    <message numerus="yes">
        <source>Locked after {count} wrong passwords.</source>
        <translation>
            <numerusform>Verrouillé après {count} mot de passe erroné.</numerusform>
            <numerusform>Verrouillé après {count} mots de passe erronés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>Aucune réponse donnée</translation>
    </message>
    <message>
        <source>Please give the device back.</source>
        <translation>Veuillez rendre l’appareil.</translation>
    </message>
    <message>
        <source>The answers cannot be kept. {what}</source>
        <translation>Les réponses ne peuvent pas être conservées. {what}</translation>
    </message>
    <message>
        <source>The answers so far are kept as a draft</source>
        <translation>Les réponses données jusqu’ici sont gardées en brouillon</translation>
    </message>
    <message>
        <source>The patient's answers are not saved but kept as a draft. {what}</source>
        <translation>Les réponses du patient ne sont pas enregistrées mais gardées en brouillon. {what}</translation>
    </message>
    <message>
        <source>The patient's answers are saved.</source>
        <translation>Les réponses du patient sont enregistrées.</translation>
    </message>
    <message>
        <source>The patient's answers are saved; a half answered questionnaire waits on Today.</source>
        <translation>Les réponses du patient sont enregistrées ; un questionnaire à moitié rempli attend dans Aujourd’hui.</translation>
    </message>
    <message>
        <source>{what} Locked.</source>
        <translation>{what} Verrouillé.</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Are you {name}, born in {year}?</source>
        <translation>Êtes-vous {name}, né(e) en {year} ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>For the clinic</source>
        <translation>Pour le centre</translation>
    </message>
    <message>
        <source>For the clinic only</source>
        <translation>Réservé au centre</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>How much of your pain has the treatment taken away?</source>
        <translation>Quelle part de votre douleur le traitement a-t-il enlevée ?</translation>
    </message>
    <message>
        <source>How much pain do you have at its least?</source>
        <translation>Quelle est votre douleur à son minimum ?</translation>
    </message>
    <message>
        <source>How much pain do you have at its worst?</source>
        <translation>Quelle est votre douleur à son maximum ?</translation>
    </message>
    <message>
        <source>How much pain do you have on average?</source>
        <translation>Quelle est votre douleur en moyenne ?</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>Quelle est votre douleur en ce moment ?</translation>
    </message>
    <message>
        <source>I would rather not answer this</source>
        <translation>Je préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Question {number} sur {total}</translation>
    </message>
    <message>
        <source>Questions for the patient</source>
        <translation>Questions pour le patient</translation>
    </message>
    <message>
        <source>Thank you. Please give the device back.</source>
        <translation>Merci. Veuillez rendre l’appareil.</translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>C’était la dernière question.</translation>
    </message>
    <message>
        <source>The password of who handed the device over ends this.</source>
        <translation>Le mot de passe de la personne qui a remis l’appareil y met fin.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You can still go back, or hand in your answers.</source>
        <translation>Vous pouvez encore revenir en arrière, ou remettre vos réponses.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>toute</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>aucune douleur</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>rien du tout</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>pire douleur imaginable</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out. You can go back, or hand in.</source>
        <translation>
            <numerusform>{count} passée. Vous pouvez revenir en arrière, ou remettre.</numerusform>
            <numerusform>{count} passées. Vous pouvez revenir en arrière, ou remettre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} short questions for today. You may leave out any of them.</source>
        <translation>
            <numerusform>{count} courte question pour aujourd’hui. Vous pouvez la passer.</numerusform>
            <numerusform>{count} courtes questions pour aujourd’hui. Vous pouvez passer celles que vous voulez.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · born {year}</source>
        <translation>{name} · né(e) en {year}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of {kind}</source>
        <translation>Historique : {kind}</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>It is being stored already; undo it afterwards</source>
        <translation>L’enregistrement est déjà en cours ; annulez-le ensuite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored</source>
        <translation>Arrêté ; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % fait</translation>
    </message>
</context>
<context>
    <name>InjectateCard</name>
    <message>
        <source>Add component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Add kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>Puncture sèche</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>Produit injecté</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Injection</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>anaesthetic with epinephrine</source>
        <translation>anesthésique adrénaliné</translation>
    </message>
    <message>
        <source>needle only, no drug</source>
        <translation>aiguille seule, sans médicament</translation>
    </message>
    <message>
        <source>no steroid</source>
        <translation>sans corticoïde</translation>
    </message>
    <message>
        <source>plain anaesthetic</source>
        <translation>anesthésique simple</translation>
    </message>
    <message>
        <source>with steroid</source>
        <translation>avec corticoïde</translation>
    </message>
</context>
<context>
    <name>InjectateFoot</name>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>1 site</translation>
    </message>
    <message>
        <source>Reason for the dose</source>
        <translation>Motif de la dose</translation>
    </message>
    <message>
        <source>no volume recorded</source>
        <translation>volume non renseigné</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sites</source>
        <translation>
            <numerusform>{count} site</numerusform>
            <numerusform>{count} sites</numerusform>
        </translation>
    </message>
    <message>
        <source>{drawn} mL drawn = {placed} mL placed</source>
        <translation>{drawn} mL prélevés = {placed} mL injectés</translation>
    </message>
    <message>
        <source>{drawn} mL drawn, placed volume not recorded</source>
        <translation>{drawn} mL prélevés, volume injecté non renseigné</translation>
    </message>
    <message>
        <source>{drawn} mL drawn, {placed} mL placed</source>
        <translation>{drawn} mL prélevés, {placed} mL injectés</translation>
    </message>
    <message>
        <source>{gap} mL left over</source>
        <translation>{gap} mL restants</translation>
    </message>
    <message>
        <source>{gap} mL more placed than drawn</source>
        <translation>{gap} mL injectés de plus que prélevés</translation>
    </message>
    <message>
        <source>{placed} mL placed, drawn volume not recorded</source>
        <translation>{placed} mL injectés, volume prélevé non renseigné</translation>
    </message>
    <message>
        <source>{points} in {sites}</source>
        <translation>{points} sur {sites}</translation>
    </message>
</context>
<context>
    <name>InjectateRow</name>
    <message>
        <source>Component {number}</source>
        <translation>Composant {number}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Remove component</source>
        <translation>Retirer le composant</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>Volume (mL)</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
</context>
<context>
    <name>InstrumentConflictDialog</name>
    <message>
        <source>{at}. Nothing of yours is written yet. Its answers make its total: it is kept whole.</source>
        <translation>{at}. Rien de votre saisie n’est encore écrit. Les réponses font le total : il est gardé entier.</translation>
    </message>
    <message>
        <source>{author} changed this questionnaire in the meantime</source>
        <translation>{author} a modifié ce questionnaire entre-temps</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>{author} a marqué ceci comme saisi par erreur</translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message>
        <source>Correct questionnaire</source>
        <translation>Corriger le questionnaire</translation>
    </message>
    <message>
        <source>Half answered: kept as a draft</source>
        <translation>À moitié rempli : gardé en brouillon</translation>
    </message>
    <message>
        <source>Not asked: no number is stored; the chart shows a mark.</source>
        <translation>Non demandé : aucun chiffre n’est enregistré ; la courbe montre une marque.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused: no number is stored; the chart shows a mark.</source>
        <translation>Refusé : aucun chiffre n’est enregistré ; la courbe montre une marque.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The questionnaire is no longer there to be corrected</source>
        <translation>Le questionnaire n’est plus là pour être corrigé</translation>
    </message>
    <message>
        <source>Total only</source>
        <translation>Total seulement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When was it asked?</source>
        <translation>Quand a-t-il été demandé ?</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>{title} corrected for {name}</source>
        <translation>{title} corrigé pour {name}</translation>
    </message>
    <message>
        <source>{title} saved for {name}</source>
        <translation>{title} enregistré pour {name}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LargeKeys</name>
    <message>
        <source>nothing answered</source>
        <translation>aucune réponse</translation>
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
        <translation>Complication</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aiguille</translation>
    </message>
    <message>
        <source>Not ticked: not recorded</source>
        <translation>Non coché : non renseigné</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Copied for a letter about {name}: {line}</source>
        <translation>Copié pour un courrier au sujet de {name} : {line}</translation>
    </message>
    <message>
        <source>Nothing to copy: no session has a score before it and one after it</source>
        <translation>Rien à copier : aucune séance n’a de score avant et après</translation>
    </message>
</context>
<context>
    <name>LocksWithSystem</name>
    <message>
        <source>Locked before the computer slept. Drafts are kept.</source>
        <translation>Verrouillé avant la mise en veille de l’ordinateur. Les brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Locked with the screen of the computer. Drafts are kept.</source>
        <translation>Verrouillé avec l’écran de l’ordinateur. Les brouillons sont gardés.</translation>
    </message>
</context>
<context>
    <name>LogWatch</name>
    <message>
        <source>The clinic's log has grown to {size} MB: another program or window keeps reading. Nothing is lost; close what reads the clinic.</source>
        <translation>Le journal technique du centre a atteint {size} Mo : un autre programme ou une autre fenêtre lit sans cesse. Rien n’est perdu ; fermez ce qui lit le centre.</translation>
    </message>
</context>
<context>
    <name>LogoLine</name>
    <message>
        <source>Choose logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>PNG or SVG, 1 MB at most; stands over the letterhead</source>
        <translation>PNG ou SVG, 1 Mo au plus ; se place au-dessus de l’en-tête</translation>
    </message>
    <message>
        <source>Papers have no logo now</source>
        <translation>Les documents n’ont plus de logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>The logo is kept</source>
        <translation>Le logo est gardé</translation>
    </message>
    <message>
        <source>its file is not on this computer: papers are without it; choose it again</source>
        <translation>son fichier n’est pas sur cet ordinateur : les documents sont sans lui ; choisissez-le à nouveau</translation>
    </message>
    <message>
        <source>stands over the letterhead of every paper</source>
        <translation>se place au-dessus de l’en-tête de chaque document</translation>
    </message>
</context>
<context>
    <name>LotRows</name>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>{date}, expired</source>
        <translation>{date}, périmé</translation>
    </message>
</context>
<context>
    <name>LotTable</name>
    <message>
        <source>Sessions with this lot</source>
        <translation>Séances avec ce lot</translation>
    </message>
</context>
<context>
    <name>LotsPage</name>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>Begins alike:</source>
        <translation>Commence pareil :</translation>
    </message>
    <message>
        <source>Blanks and dashes inside count as they were recorded.</source>
        <translation>Espaces et tirets intérieurs comptent tels qu’ils ont été saisis.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lot look-up</source>
        <translation>Recherche de lot</translation>
    </message>
    <message>
        <source>Lot number as it stands on the vial</source>
        <translation>Numéro de lot tel qu’il figure sur le flacon</translation>
    </message>
    <message>
        <source>Lot {lot}: {sessions}, the newest {shown} are listed</source>
        <translation>Lot {lot} : {sessions}, les {shown} plus récentes sont listées</translation>
    </message>
    <message>
        <source>Lot {lot}: {sessions}, {patients}</source>
        <translation>Lot {lot} : {sessions}, {patients}</translation>
    </message>
    <message>
        <source>No session has lot {lot}</source>
        <translation>Aucune séance n’a le lot {lot}</translation>
    </message>
    <message>
        <source>The list names every session in which it was recorded: date, patient, muscles, drug, amount.</source>
        <translation>La liste nomme chaque séance où il a été saisi : date, patient, muscles, médicament, quantité.</translation>
    </message>
    <message>
        <source>Type a lot number, then Enter</source>
        <translation>Saisissez un numéro de lot, puis Entrée</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} patient</numerusform>
            <numerusform>{count} patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} séance</numerusform>
            <numerusform>{count} séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Locked. Drafts are kept.</source>
        <translation>Verrouillé. Les brouillons sont gardés.</translation>
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
        <translation>Légende : {words}</translation>
    </message>
    <message>
        <source>No session has been recorded yet</source>
        <translation>Aucune séance encore renseignée</translation>
    </message>
    <message>
        <source>carried, not confirmed</source>
        <translation>repris, non confirmé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>deep muscle</source>
        <translation>muscle profond</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>pointed at</source>
        <translation>pointé</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Both records have it and differ. Name and birth date stay as they are in the one that goes on.</source>
        <translation>Les deux dossiers l’ont et diffèrent. Nom et date de naissance restent ceux du dossier poursuivi.</translation>
    </message>
    <message>
        <source>Clinic number of the other record</source>
        <translation>Numéro de l’autre dossier</translation>
    </message>
    <message>
        <source>Clinic number, typed again</source>
        <translation>Numéro de dossier, ressaisi</translation>
    </message>
    <message>
        <source>Date of birth, typed again</source>
        <translation>Date de naissance, ressaisie</translation>
    </message>
    <message>
        <source>Exchange: the other one goes on</source>
        <translation>Échanger : l’autre est poursuivi</translation>
    </message>
    <message>
        <source>From {ends} to {goes_on}: {what}</source>
        <translation>De {ends} vers {goes_on} : {what}</translation>
    </message>
    <message>
        <source>It can be undone as long as neither record is changed</source>
        <translation>Peut être annulé tant qu’aucun des dossiers n’est modifié</translation>
    </message>
    <message>
        <source>It takes over or joins: {fields}.</source>
        <translation>Sont repris ou ajoutés : {fields}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Fusionner deux dossiers</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Fusionner deux dossiers d’une même personne</translation>
    </message>
    <message>
        <source>No record has this number.</source>
        <translation>Aucun dossier n’a ce numéro.</translation>
    </message>
    <message>
        <source>Nothing was merged. Both are shown as they are now: look at them and type them again.</source>
        <translation>Rien n’a été fusionné. Les deux sont affichés tels qu’ils sont maintenant : regardez-les et ressaisissez.</translation>
    </message>
    <message>
        <source>One of both was changed meanwhile</source>
        <translation>L’un des deux a été modifié entre-temps</translation>
    </message>
    <message>
        <source>Only where both are surely the same person</source>
        <translation>Seulement si les deux sont sûrement la même personne</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Afficher les deux</translation>
    </message>
    <message>
        <source>Stays in {ends} alone: {fields}</source>
        <translation>Reste seulement dans {ends} : {fields}</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Celui-ci y est versé</translation>
    </message>
    <message>
        <source>This record goes on</source>
        <translation>Ce dossier est poursuivi</translation>
    </message>
    <message>
        <source>Type the number of the other record.</source>
        <translation>Saisissez le numéro de l’autre dossier.</translation>
    </message>
    <message>
        <source>nothing but the record itself</source>
        <translation>rien que le dossier lui-même</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>{ends} merged into {goes_on}, {name}</source>
        <translation>{ends} fusionné avec {goes_on}, {name}</translation>
    </message>
    <message>
        <source>{goes_on} has {there}.</source>
        <translation>{goes_on} a {there}.</translation>
    </message>
</context>
<context>
    <name>MixUpNote</name>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Two patients are easy to mix up</source>
        <translation>Deux patients sont faciles à confondre</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients are easy to mix up</source>
        <translation>
            <numerusform>{count} patient est facile à confondre</numerusform>
            <numerusform>{count} patients sont faciles à confondre</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {one} and {other}. Check the birth date and clinic no.</source>
        <translation>{who}, {one} et {other}. Vérifiez la date de naissance et le n° de dossier.</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>“{typed}” is not a date such as 14-Feb-2026, nor a month such as Feb 2026 or 2/2026.</source>
        <translation>« {typed} » n’est ni une date telle que 14-févr-2026, ni un mois tel que févr 2026 ou 2/2026.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Clinic number of the right patient</source>
        <translation>Numéro de dossier du bon patient</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>I looked at both patients: it belongs to the second</source>
        <translation>J’ai regardé les deux patients : cela appartient au second</translation>
    </message>
    <message>
        <source>It belongs to {name}, I looked at both</source>
        <translation>Cela appartient à {name}, j’ai regardé les deux</translation>
    </message>
    <message>
        <source>It goes to</source>
        <translation>Il va vers</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Il quitte</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>Modifié entre-temps par {author}</translation>
    </message>
    <message>
        <source>Look at both patients and tick that it is right.</source>
        <translation>Regardez les deux patients et cochez que c’est juste.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move a score</source>
        <translation>Déplacer un score</translation>
    </message>
    <message>
        <source>Move a session</source>
        <translation>Déplacer une séance</translation>
    </message>
    <message>
        <source>Moved to {name}</source>
        <translation>Déplacé vers {name}</translation>
    </message>
    <message>
        <source>Nothing was moved. Close this, look at it as it is now, and move it then.</source>
        <translation>Rien n’a été déplacé. Fermez ceci, regardez ce qu’il en est maintenant, puis déplacez-le.</translation>
    </message>
    <message>
        <source>Now at {problem}</source>
        <translation>Maintenant à {problem}</translation>
    </message>
    <message>
        <source>Pain problem there</source>
        <translation>Problème douloureux là-bas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say why it is moved: the history keeps it.</source>
        <translation>Dites pourquoi c’est déplacé : l’historique le garde.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Afficher les deux</translation>
    </message>
    <message>
        <source>That is this very patient.</source>
        <translation>C’est ce patient même.</translation>
    </message>
    <message>
        <source>The history of both keeps where it was</source>
        <translation>L’historique des deux garde où c’était</translation>
    </message>
    <message>
        <source>The record is no longer there to be moved</source>
        <translation>L’enregistrement n’est plus là pour être déplacé</translation>
    </message>
    <message>
        <source>There is no patient of that number.</source>
        <translation>Il n’y a pas de patient de ce numéro.</translation>
    </message>
    <message>
        <source>Type the clinic number.</source>
        <translation>Saisissez le numéro de dossier.</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Où cela va-t-il ?</translation>
    </message>
    <message>
        <source>Which pain problem of that patient?</source>
        <translation>Quel problème douloureux de ce patient ?</translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>un autre patient</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>entered for the wrong patient</source>
        <translation>saisi pour le mauvais patient</translation>
    </message>
</context>
<context>
    <name>MuscleCard</name>
    <message>
        <source>Before the needle</source>
        <translation>Avant l’aiguille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lies close</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Nerve and roots</source>
        <translation>Nerf et racines</translation>
    </message>
    <message>
        <source>Not covered by this</source>
        <translation>Non couvert par ceci</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>Souvent confondu avec</translation>
    </message>
    <message>
        <source>Pleura or great vessels lie close</source>
        <translation>Plèvre ou gros vaisseaux à proximité</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Référée</translation>
    </message>
    <message>
        <source>Referral maps are teaching aids; the Delphi panel of 2018 expects no fixed map.</source>
        <translation>Les cartes de douleur référée sont des supports pédagogiques ; le panel Delphi de 2018 n’attend pas de carte fixe.</translation>
    </message>
    <message>
        <source>Roots: {roots}</source>
        <translation>Racines : {roots}</translation>
    </message>
</context>
<context>
    <name>NeedleCaution</name>
    <message>
        <source>Anticoagulant recorded: {drug}</source>
        <translation>Anticoagulant renseigné : {drug}</translation>
    </message>
    <message>
        <source>Anticoagulant: not asked</source>
        <translation>Anticoagulant : non demandé</translation>
    </message>
</context>
<context>
    <name>NewClinic</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Choose a folder on another drive. Copies of the clinic will lie there, encrypted.</source>
        <translation>Choisissez un dossier sur un autre disque. Des copies chiffrées du centre y seront placées.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Premier utilisateur</translation>
    </message>
    <message>
        <source>Give the clinic a name.</source>
        <translation>Donnez un nom au centre.</translation>
    </message>
    <message>
        <source>I have stored the key</source>
        <translation>J’ai mis la clé en lieu sûr</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>Création du centre…</translation>
    </message>
    <message>
        <source>Next: backup folder</source>
        <translation>Suite : dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Next: first user</source>
        <translation>Suite : premier utilisateur</translation>
    </message>
    <message>
        <source>Next: recovery key</source>
        <translation>Suite : clé de récupération</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that clinic.</source>
        <translation>Rien n’a été modifié. Ouvrez ce centre-là.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Ouvrir le centre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and store it away from this computer.</source>
        <translation>Enregistré sous {name}. Imprimez-le et rangez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <translation>Dites qui vous êtes.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>Envoyé à l’imprimante. Regardez la feuille avant de continuer.</translation>
    </message>
    <message>
        <source>Shown once. It opens the clinic when every password is lost.</source>
        <translation>Affichée une seule fois. Elle ouvre le centre quand tous les mots de passe sont perdus.</translation>
    </message>
    <message>
        <source>Store the key first, then tick the box</source>
        <translation>Mettez d’abord la clé en lieu sûr, puis cochez la case</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Le fichier n’a pas pu être écrit : {reason}</translation>
    </message>
    <message>
        <source>The folder already holds a clinic</source>
        <translation>Le dossier contient déjà un centre</translation>
    </message>
    <message>
        <source>The key is still shown here. Choose another folder.</source>
        <translation>La clé est encore affichée ici. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>as reports show it</source>
        <translation>comme sur les comptes rendus</translation>
    </message>
    <message>
        <source>lines under the name on reports; can wait</source>
        <translation>lignes sous le nom sur les comptes rendus ; peut attendre</translation>
    </message>
    <message>
        <source>none chosen; it can be done later in Settings</source>
        <translation>aucun choisi ; possible plus tard dans Réglages</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>1 more character</source>
        <translation>1 caractère de plus</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} characters; anything that can be typed or pasted</source>
        <translation>
            <numerusform>Au moins {count} caractère ; tout ce qui peut être tapé ou collé</numerusform>
            <numerusform>Au moins {count} caractères ; tout ce qui peut être tapé ou collé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: {count} characters</source>
        <translation>
            <numerusform>Bien : {count} caractère</numerusform>
            <numerusform>Bien : {count} caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Répétez le mot de passe</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>a sentence is good</source>
        <translation>une phrase convient bien</translation>
    </message>
    <message numerus="yes">
        <source>{count} more characters</source>
        <translation>
            <numerusform>{count} caractère de plus</numerusform>
            <numerusform>{count} caractères de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No call and no review planned.</source>
        <translation>Aucun appel ni réévaluation prévus.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>What was tried, and what is taken now</source>
        <translation>Ce qui a été essayé et ce qui est pris actuellement</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>“{typed}” is not {kind}.</source>
        <translation>« {typed} » n’est pas {kind}.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source> Unverified.</source>
        <translation> Non vérifié.</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <source>Unverified.</source>
        <translation>Non vérifié.</translation>
    </message>
</context>
<context>
    <name>OnsetField</name>
    <message>
        <source>month or year is enough</source>
        <translation>le mois ou l’année suffit</translation>
    </message>
    <message>
        <source>stored as {day}</source>
        <translation>enregistré comme {day}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date, a month such as Mar-2025 or a year.</source>
        <translation>« {typed} » n’est ni une date, ni un mois tel que mars-2025, ni une année.</translation>
    </message>
</context>
<context>
    <name>OpenDueRow</name>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>Entrée enregistre</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Aucune plainte</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Douleur actuelle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Résultat :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Mauvais numéro</translation>
    </message>
    <message>
        <source>digit, then Enter</source>
        <translation>chiffre, Entrée</translation>
    </message>
    <message>
        <source>takes no score</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>to be read only: Enter opens the patient</source>
        <translation>lecture seule : Entrée ouvre le patient</translation>
    </message>
</context>
<context>
    <name>OpenNotes</name>
    <message>
        <source>1 note of yesterday is not signed.</source>
        <translation>1 note d’hier n’est pas signée.</translation>
    </message>
    <message>
        <source>1 session of yesterday is still a draft.</source>
        <translation>1 séance d’hier est encore un brouillon.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes of yesterday are not signed.</source>
        <translation>
            <numerusform>{count} note d’hier n’est pas signée.</numerusform>
            <numerusform>{count} notes d’hier ne sont pas signées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions of yesterday are still drafts.</source>
        <translation>
            <numerusform>{count} séance d’hier est encore un brouillon.</numerusform>
            <numerusform>{count} séances d’hier sont encore des brouillons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPasswordSheet</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Choose one that only you know; then the clinic opens.</source>
        <translation>Choisissez-en un que vous seul connaissez ; le centre s’ouvre ensuite.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Password you have now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Somebody else gave you this password.</source>
        <translation>Quelqu’un d’autre vous a donné ce mot de passe.</translation>
    </message>
    <message>
        <source>Type the password you have now.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Votre mot de passe est changé</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message numerus="yes">
        <source>Page {place} of {count}</source>
        <translation>
            <numerusform>Page {place} sur {count}</numerusform>
            <numerusform>Page {place} sur {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>Aucune commande de ce nom</translation>
    </message>
    <message>
        <source>What do you want to do, or who is it about?</source>
        <translation>Que voulez-vous faire, ou de qui s’agit-il ?</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Aftercare sheet</source>
        <translation>Fiche d’après-soins</translation>
    </message>
    <message>
        <source>Coverage of a repeat</source>
        <translation>Prise en charge d’une répétition</translation>
    </message>
    <message>
        <source>Electrodiagnosis</source>
        <translation>Électrodiagnostic</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>Lettre à</translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation>Journal de la douleur</translation>
    </message>
    <message>
        <source>Physical or occupational therapy</source>
        <translation>Kinésithérapie ou ergothérapie</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Procedure note</source>
        <translation>Compte rendu d’acte</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Lettre d’adressage</translation>
    </message>
    <message>
        <source>Report kind</source>
        <translation>Type de rapport</translation>
    </message>
    <message>
        <source>Response report</source>
        <translation>Compte rendu de réponse</translation>
    </message>
    <message>
        <source>Rheumatology</source>
        <translation>Rhumatologie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Spine medicine</source>
        <translation>Médecine du rachis</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Qui est concerné</translation>
    </message>
    <message>
        <source>{number}: {on}</source>
        <translation>{number} : {on}</translation>
    </message>
</context>
<context>
    <name>PaperListSheet</name>
    <message>
        <source>1 report</source>
        <translation>1 rapport</translation>
    </message>
    <message>
        <source>All lines stand in {name} beside the reports.</source>
        <translation>Toutes les lignes sont dans {name} à côté des rapports.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Désidentifié</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Dossier pour les rapports</translation>
    </message>
    <message>
        <source>Follow-ups due today or overdue</source>
        <translation>Suivis dus aujourd’hui ou en retard</translation>
    </message>
    <message>
        <source>One PDF for each, into a folder</source>
        <translation>Un PDF pour chacun, dans un dossier</translation>
    </message>
    <message>
        <source>Open failure flags</source>
        <translation>Alertes d’échec ouvertes</translation>
    </message>
    <message>
        <source>Report kind</source>
        <translation>Type de rapport</translation>
    </message>
    <message>
        <source>Reports of a list</source>
        <translation>Rapports d’une liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped: {written} of {asked} reports written, each of them whole</source>
        <translation>Arrêté : {written} rapports sur {asked} écrits, chacun en entier</translation>
    </message>
    <message>
        <source>Stops after the report in hand…</source>
        <translation>S’arrête après le rapport en cours…</translation>
    </message>
    <message>
        <source>The files' names hold neither name nor number. A file that is there already is kept. Each paper is noted in the audit.</source>
        <translation>Les noms des fichiers ne contiennent ni nom ni numéro. Un fichier déjà présent est conservé. Chaque document est noté dans le journal.</translation>
    </message>
    <message>
        <source>The patients listed</source>
        <translation>Les patients de la liste</translation>
    </message>
    <message>
        <source>The reports are made…</source>
        <translation>Les rapports sont en préparation…</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>once more: papers of many patients leave the program</source>
        <translation>encore une fois : des documents de nombreux patients quittent le programme</translation>
    </message>
    <message numerus="yes">
        <source>{count} reports</source>
        <translation>
            <numerusform>{count} rapport</numerusform>
            <numerusform>{count} rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} sur {whole}</translation>
    </message>
    <message>
        <source>{written} of {asked} reports written</source>
        <translation>{written} rapports sur {asked} écrits</translation>
    </message>
</context>
<context>
    <name>PathwayNote</name>
    <message>
        <source>None yet: no source is weighed</source>
        <translation>Aucun encore : aucune source n’est évaluée</translation>
    </message>
    <message>
        <source>Pathways stand behind the red flag</source>
        <translation>Les parcours restent derrière le drapeau rouge</translation>
    </message>
    <message>
        <source>Pathways that follow from what is recorded</source>
        <translation>Parcours qui découlent des données</translation>
    </message>
    <message>
        <source>Pathways when the source is confirmed</source>
        <translation>Parcours quand la source est confirmée</translation>
    </message>
    <message>
        <source>{flags} comes first; step 8 opens them all the same.</source>
        <translation>{flags} passe d’abord ; l’étape 8 les ouvre quand même.</translation>
    </message>
    <message>
        <source>{pathways}. The clinician decides.</source>
        <translation>{pathways}. Le clinicien décide.</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Anticoagulant</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>Patient {name}, born {born}, clinic no. {number}</source>
        <translation>Patient {name}, né(e) le {born}, n° de dossier {number}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>sexe non renseigné</translation>
    </message>
    <message>
        <source>weight not recorded</source>
        <translation>poids non renseigné</translation>
    </message>
</context>
<context>
    <name>PatientCurve</name>
    <message>
        <source>Curve sent to the printer</source>
        <translation>Courbe envoyée à l’imprimante</translation>
    </message>
    <message>
        <source>The curve could not be printed.</source>
        <translation>La courbe n’a pas pu être imprimée.</translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Anticoagulant</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>Répéter la dernière</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>rien de renseigné</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>sexe non renseigné</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>A patient has the same phone number</source>
        <translation>Un patient a le même numéro de téléphone</translation>
    </message>
    <message>
        <source>A patient of a similar name and birth date</source>
        <translation>Un patient au nom et à la date de naissance semblables</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Anticoagulant</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabète</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Modifier le patient</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Ouvrir l’autre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>This is another person</source>
        <translation>C’est une autre personne</translation>
    </message>
    <message>
        <source>This may be a patient the clinic knows already</source>
        <translation>Ce patient est peut-être déjà connu du centre</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Poids (kg)</translation>
    </message>
    <message>
        <source>died</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>drug and dose; no when asked and none is taken</source>
        <translation>médicament et dose ; « non » si demandé et aucun pris</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>peut être appelé</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>a déménagé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>semicolons between; none when asked and none known</source>
        <translation>séparées par des points-virgules ; « aucune » si demandé et aucune connue</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>ne veut pas de contact</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{name} is easily mixed up with this one. Open the other, or say it is another person.</source>
        <translation>{name} : facile à confondre avec celui-ci. Ouvrez l’autre, ou dites que c’est une autre personne.</translation>
    </message>
    <message>
        <source>{name} registered</source>
        <translation>{name} : dossier créé</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} : enregistré</translation>
    </message>
    <message numerus="yes">
        <source>{who}, and {count} more</source>
        <translation>
            <numerusform>{who}, et {count} de plus</numerusform>
            <numerusform>{who}, et {count} de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>1 score</source>
        <translation>1 score</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>Add problem</source>
        <translation>Ajouter un problème</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Modifier le patient</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>Remettre au patient</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>No pain problem yet</source>
        <translation>Pas encore de problème douloureux</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Saisir un score</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>Répéter la dernière</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Sessions and scores belong to a problem: what hurts, where, since when.</source>
        <translation>Séances et scores appartiennent à un problème : ce qui fait mal, où, depuis quand.</translation>
    </message>
    <message numerus="yes">
        <source>{count} scores</source>
        <translation>
            <numerusform>{count} score</numerusform>
            <numerusform>{count} scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} séance</numerusform>
            <numerusform>{count} séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{scored} of {due} due follow-ups scored</source>
        <translation>
            <numerusform>{scored} sur {due} suivi dû avec score</numerusform>
            <numerusform>{scored} sur {due} suivis dus avec score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientSide</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, en retard</translation>
    </message>
</context>
<context>
    <name>PatientTabButton</name>
    <message>
        <source>{name}, draft</source>
        <translation>{name}, brouillon</translation>
    </message>
</context>
<context>
    <name>PatientTable</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>easy to mix up, check birth date</source>
        <translation>à confondre, vérifier naissance</translation>
    </message>
    <message>
        <source>similar, not what was typed</source>
        <translation>semblable, pas ce qui a été saisi</translation>
    </message>
</context>
<context>
    <name>PatientTableFoot</name>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Return opens in a new tab · Up and Down choose</source>
        <translation>Entrée ouvre · Ctrl+Entrée ouvre dans un nouvel onglet · Haut et Bas choisissent</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} patients</source>
        <translation>
            <numerusform>{count} sur {total} patients</numerusform>
            <numerusform>{count} sur {total} patients</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} · {count} similar</source>
        <translation>{words} · {count} semblables</translation>
    </message>
</context>
<context>
    <name>PatientTabs</name>
    <message>
        <source>Open patients</source>
        <translation>Patients ouverts</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Dus cette semaine</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Avec alerte</translation>
    </message>
    <message>
        <source>Name fragments in any order, birth date (14.7.65, 1965-07-14), clinic no. or phone</source>
        <translation>Fragments de nom dans tout ordre, date de naissance (14.7.65, 1965-07-14), n° de dossier ou téléphone</translation>
    </message>
    <message>
        <source>Name, birth date, clinic no. or phone</source>
        <translation>Nom, date de naissance, n° de dossier ou téléphone</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>No patient of this search passes the filter.</source>
        <translation>Aucun patient de cette recherche ne passe le filtre.</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Pas encore de patients</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvée</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Register the first one (Ctrl+Shift+N), or import a bundle.</source>
        <translation>Créez le premier (Ctrl+Maj+N), ou importez un lot de fichiers.</translation>
    </message>
    <message>
        <source>Reports of these</source>
        <translation>Rapports de ceux-ci</translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date or the clinic number, or register a new patient.</source>
        <translation>Essayez moins de lettres, la date de naissance ou le numéro de dossier, ou créez un nouveau patient.</translation>
    </message>
    <message>
        <source>Which patients</source>
        <translation>Quels patients</translation>
    </message>
    <message>
        <source>accents and case do not matter</source>
        <translation>accents et majuscules sans importance</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Hide basis</source>
        <translation>Masquer le fondement</translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>Neurologique</translation>
    </message>
    <message>
        <source>Not recorded for it: {what}.</source>
        <translation>Non renseigné pour cela : {what}.</translation>
    </message>
    <message>
        <source>Not recorded: {what}.</source>
        <translation>Non renseigné : {what}.</translation>
    </message>
    <message>
        <source>Pain reproduced</source>
        <translation>Douleur reproduite</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>The records show none of the known patterns yet.</source>
        <translation>Les données ne montrent encore aucun des schémas connus.</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Secousse</translation>
    </message>
    <message>
        <source>Volume a point</source>
        <translation>Volume par point</translation>
    </message>
    <message>
        <source>Within 2 h</source>
        <translation>Dans les 2 h</translation>
    </message>
    <message>
        <source>from sessions {days}</source>
        <translation>d’après les séances {days}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non faite</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>une séance</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>same</source>
        <translation>même</translation>
    </message>
    <message>
        <source>{found} of {recorded} sites</source>
        <translation>{found} sur {recorded} sites</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Modifier l’étape</translation>
    </message>
    <message>
        <source>Choose a pathway</source>
        <translation>Choisir un parcours</translation>
    </message>
    <message>
        <source>Choose a pathway below and save it.</source>
        <translation>Choisissez un parcours ci-dessous et enregistrez-le.</translation>
    </message>
    <message>
        <source>Choose a pathway first.</source>
        <translation>Choisissez d’abord un parcours.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Pas encore d’étape</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réévaluation</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Enregistrer l’étape</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Step saved</source>
        <translation>Étape enregistrée</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>L’autre modification est gardée, la vôtre n’a pas été écrite</translation>
    </message>
    <message>
        <source>Tried and taken</source>
        <translation>Essayé et pris</translation>
    </message>
    <message>
        <source>proposed: start + {weeks} weeks</source>
        <translation>proposé : début + {weeks} semaines</translation>
    </message>
</context>
<context>
    <name>PlanStepLine</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>terminé {day}</translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>réévaluation {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
</context>
<context>
    <name>ProblemForm</name>
    <message>
        <source>Analgesics give no relief</source>
        <translation>Antalgiques sans soulagement</translation>
    </message>
    <message>
        <source>Conservative care failed</source>
        <translation>Traitement conservateur sans succès</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>Modifier le problème</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>CIM-10</translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation>Omoplate gauche</translation>
    </message>
    <message>
        <source>Listed with higher risk of failure: what is left empty counts as not asked</source>
        <translation>Associés à un risque d’échec plus élevé : ce qui reste vide compte comme non demandé</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Nouveau problème</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>En arrêt de travail à cause de la douleur</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>Activité sociale réduite</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>Douleur diffuse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{title} added</source>
        <translation>{title} : ajouté</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>{title} : enregistré</translation>
    </message>
</context>
<context>
    <name>ProblemPicker</name>
    <message>
        <source>Add problem</source>
        <translation>Ajouter un problème</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>Modifier le problème</translation>
    </message>
    <message>
        <source>Pain problems</source>
        <translation>Problèmes douloureux</translation>
    </message>
    <message>
        <source>since {onset}</source>
        <translation>depuis {onset}</translation>
    </message>
</context>
<context>
    <name>ProvenanceDialog</name>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Changed by this clinic</source>
        <translation>Modifié par ce centre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculé à partir de</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>Chiffres de la règle</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Ouvrir le catalogue</translation>
    </message>
    <message>
        <source>Past its check: the sources were to be read again by {day}</source>
        <translation>Vérification dépassée : les sources étaient à relire avant le {day}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources to be read again by {day}</source>
        <translation>Sources à relire avant le {day}</translation>
    </message>
    <message>
        <source>The program documents and prompts; the clinician decides</source>
        <translation>Le programme documente et rappelle ; le clinicien décide</translation>
    </message>
    <message>
        <source>The wording is the shipped one: the numbers in it may be the shipped ones.</source>
        <translation>Le texte est celui d’origine : les chiffres qu’il contient peuvent être ceux d’origine.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message numerus="yes">
        <source>changed here {count} times</source>
        <translation>
            <numerusform>modifié ici {count} fois</numerusform>
            <numerusform>modifié ici {count} fois</numerusform>
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
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Ligne rapide</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Backup of {time}, for reading only</source>
        <translation>Sauvegarde de {time}, en lecture seule</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing can be entered, and what is looked at is not noted in the audit.</source>
        <translation>Rien ne peut être saisi, et ce qui est consulté n’est pas noté dans le journal.</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Ouvrir les sauvegardes</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>What was entered later is not here, and nothing can be entered.</source>
        <translation>Ce qui a été saisi plus tard n’est pas ici, et rien ne peut être saisi.</translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
</context>
<context>
    <name>RecentPatients</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>It came from {name}.</source>
        <translation>Provenance : {name}.</translation>
    </message>
    <message>
        <source>Locked, because the clinic's file is damaged.</source>
        <translation>Verrouillé, car le fichier du centre est endommagé.</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Ouverture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Put the backup in the clinic's place?</source>
        <translation>Mettre la sauvegarde à la place du centre ?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring the backup of {time}…</source>
        <translation>Restauration de la sauvegarde de {time}…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>The backup of {time} is in place.</source>
        <translation>La sauvegarde de {time} est en place.</translation>
    </message>
    <message>
        <source>The key file is back.</source>
        <translation>Le fichier de clés est de retour.</translation>
    </message>
    <message>
        <source>What could not be read any more lies in {name}.</source>
        <translation>Ce qui n’a plus pu être lu se trouve dans {name}.</translation>
    </message>
    <message>
        <source>What was entered since is not in it. The file that does not open is moved aside, not deleted.</source>
        <translation>Ce qui a été saisi depuis n’y est pas. Le fichier qui ne s’ouvre pas est mis de côté, non supprimé.</translation>
    </message>
    <message>
        <source>What was there before is kept as the backup {name}.</source>
        <translation>Ce qui était là avant est gardé comme sauvegarde {name}.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>First passwords, to be handed over</source>
        <translation>Premiers mots de passe, à remettre</translation>
    </message>
    <message>
        <source>I have stored the key</source>
        <translation>J’ai mis la clé en lieu sûr</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and store it away from this computer.</source>
        <translation>Enregistré sous {name}. Imprimez-le et rangez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>Envoyé à l’imprimante. Regardez la feuille avant de continuer.</translation>
    </message>
    <message>
        <source>Shown once. The old one no longer works.</source>
        <translation>Affichée une seule fois. L’ancienne ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Le fichier n’a pas pu être écrit : {reason}</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>La nouvelle clé de récupération</translation>
    </message>
</context>
<context>
    <name>RedFlagCard</name>
    <message>
        <source>Gate complete</source>
        <translation>Préalable complet</translation>
    </message>
    <message>
        <source>Gate not complete</source>
        <translation>Préalable incomplet</translation>
    </message>
    <message>
        <source>Red flag present</source>
        <translation>Drapeau rouge présent</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>answered by {author}, {day}</source>
        <translation>répondu par {author}, {day}</translation>
    </message>
    <message>
        <source>answered {author}{day}</source>
        <translation>répondu {author}{day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
</context>
<context>
    <name>RedFlagFirst</name>
    <message>
        <source>A red flag is present: {flags}</source>
        <translation>Un drapeau rouge est présent : {flags}</translation>
    </message>
    <message>
        <source>Show the pathways all the same</source>
        <translation>Montrer quand même les parcours</translation>
    </message>
    <message>
        <source>This comes first; the pathways stand behind it.</source>
        <translation>Cela passe d’abord ; les parcours restent derrière.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All records are kept. What went wrong is in the log.</source>
        <translation>Toutes les données sont conservées. Ce qui a échoué est noté dans le journal technique.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Everything of the patient is put together</source>
        <translation>Tout ce qui concerne ce patient est rassemblé</translation>
    </message>
    <message>
        <source>Everything of the patient is saved as a file.</source>
        <translation>Tout ce qui concerne le patient est enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>Everything of the patient saved as {name}</source>
        <translation>Tout ce qui concerne le patient enregistré sous {name}</translation>
    </message>
    <message>
        <source>Everything of this patient</source>
        <translation>Tout sur ce patient</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {count} of the characters used.</source>
        <translation>
            <numerusform>Aucune police de cet ordinateur n’a {count} des caractères utilisés.</numerusform>
            <numerusform>Aucune police de cet ordinateur n’a {count} des caractères utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Rien à rapporter encore</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>Rien n’a été écrit ; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>On the paper each stands as its code in brackets: {shown}. Install a font for that script (for example the Noto fonts) and start the program again.</source>
        <translation>Sur le papier, chacun figure par son code entre crochets : {shown}. Installez une police pour cette écriture (par exemple les polices Noto) et redémarrez le programme.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Page {place} of {count}</source>
        <translation>
            <numerusform>Page {place} sur {count}</numerusform>
            <numerusform>Page {place} sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Report saved as {name}</source>
        <translation>Compte rendu enregistré sous {name}</translation>
    </message>
    <message>
        <source>Report sent to the printer</source>
        <translation>Compte rendu envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>The PDF was not saved: {reason}.</source>
        <translation>Le PDF n’a pas été enregistré : {reason}.</translation>
    </message>
    <message>
        <source>The patient has no pain problem yet.</source>
        <translation>Le patient n’a encore aucun problème douloureux.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Le compte rendu n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>The report is kept here. Choose another place and save again.</source>
        <translation>Le compte rendu est gardé ici. Choisissez un autre emplacement et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>Le compte rendu est imprimé.</translation>
    </message>
    <message>
        <source>The report is saved as a file.</source>
        <translation>Le compte rendu est enregistré dans un fichier.</translation>
    </message>
    <message>
        <source>The report is set</source>
        <translation>Mise en page du compte rendu</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages</source>
        <translation>
            <numerusform>{count} page</numerusform>
            <numerusform>{count} pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreClinic</name>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backup of {time}, {patients} · {name}</source>
        <translation>Sauvegarde de {time}, {patients} · {name}</translation>
    </message>
    <message>
        <source>Checking every page…</source>
        <translation>Vérification de chaque page…</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Saisissez la clé de récupération.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Not a backup that can be restored</source>
        <translation>Pas une sauvegarde restaurable</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that clinic.</source>
        <translation>Rien n’a été modifié. Ouvrez ce centre-là.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Restaurer et ouvrir</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The folder already holds a clinic</source>
        <translation>Le dossier contient déjà un centre</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>as on the day of the backup</source>
        <translation>tel qu’au jour de la sauvegarde</translation>
    </message>
    <message>
        <source>of the clinic in the backup</source>
        <translation>du centre dans la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} patient</numerusform>
            <numerusform>{count} patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source> and {count} more kinds</source>
        <translation>
            <numerusform> et {count} autre type</numerusform>
            <numerusform> et {count} autres types</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>Back with it: {entered}</source>
        <translation>De retour avec elle : {entered}</translation>
    </message>
    <message>
        <source>Checking every page of the backup…</source>
        <translation>Vérification de chaque page de la sauvegarde…</translation>
    </message>
    <message>
        <source>Clinic's name</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Entered {first} to {last}: {kinds}.</source>
        <translation>Saisi du {first} au {last} : {kinds}.</translation>
    </message>
    <message>
        <source>Entered {time}: {kinds}.</source>
        <translation>Saisi {time} : {kinds}.</translation>
    </message>
    <message>
        <source>Gone with it: {entered}</source>
        <translation>Perdu avec elle : {entered}</translation>
    </message>
    <message>
        <source>It becomes a backup of its own, so that this can be undone. Users and passwords stay as they are.</source>
        <translation>Cela devient une sauvegarde à part, pour pouvoir être annulé. Utilisateurs et mots de passe restent tels quels.</translation>
    </message>
    <message>
        <source>Nothing that is here would be gone</source>
        <translation>Rien de ce qui est ici ne serait perdu</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The clinic is locked, then opens as it was that day</source>
        <translation>Le centre est verrouillé, puis s’ouvre tel qu’il était ce jour-là</translation>
    </message>
    <message>
        <source>The clinic's own file is not open</source>
        <translation>Le fichier propre du centre n’est pas ouvert</translation>
    </message>
    <message>
        <source>Type the clinic's name as it stands above.</source>
        <translation>Saisissez le nom du centre tel qu’il figure ci-dessus.</translation>
    </message>
    <message>
        <source>What is there now is kept</source>
        <translation>Ce qui est là maintenant est gardé</translation>
    </message>
    <message>
        <source>What was entered since the backup cannot be counted. The file is moved aside, not deleted.</source>
        <translation>Ce qui a été saisi depuis la sauvegarde ne peut être compté. Le fichier est mis de côté, non supprimé.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>program {version}</source>
        <translation>programme {version}</translation>
    </message>
    <message>
        <source>typed again, as above</source>
        <translation>à ressaisir, comme ci-dessus</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entrée</numerusform>
            <numerusform>{count} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} patient</numerusform>
            <numerusform>{count} patients</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} of {patients}</source>
        <translation>{entries} de {patients}</translation>
    </message>
</context>
<context>
    <name>RetractConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Retract it all the same</source>
        <translation>Retirer quand même</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>{at}. It is retracted already; nothing of yours is written.</source>
        <translation>{at}. C’est déjà retiré ; rien de votre saisie n’est écrit.</translation>
    </message>
    <message>
        <source>{at}. Nothing is retracted yet. This is what you have not seen:</source>
        <translation>{at}. Rien n’est encore retiré. Voici ce que vous n’avez pas vu :</translation>
    </message>
    <message>
        <source>{author} changed this in the meantime</source>
        <translation>{author} a modifié ceci entre-temps</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>{author} a marqué ceci comme saisi par erreur</translation>
    </message>
</context>
<context>
    <name>RetractDialog</name>
    <message>
        <source>A follow-up that it answered is due again. The flag follows.</source>
        <translation>Un suivi auquel il répondait redevient dû. L’alerte suit.</translation>
    </message>
    <message>
        <source>A retraction needs a reason.</source>
        <translation>Un retrait demande un motif.</translation>
    </message>
    <message>
        <source>Calls that it cancelled are due again. Verdict, curve and flag follow.</source>
        <translation>Les appels qu’elle annulait redeviennent dus. Évaluation, courbe et alerte suivent.</translation>
    </message>
    <message>
        <source>It leaves its panel of the chart. A follow-up that it answered is due again.</source>
        <translation>Il quitte son panneau du graphique. Un suivi auquel il répondait redevient dû.</translation>
    </message>
    <message>
        <source>It leaves the curve, the verdict and every list</source>
        <translation>L’entrée quitte la courbe, l’évaluation et toutes les listes</translation>
    </message>
    <message>
        <source>It leaves the list of what was tried and what is taken now</source>
        <translation>L’entrée quitte la liste de ce qui a été essayé et de ce qui est pris</translation>
    </message>
    <message>
        <source>It no longer counts; what the session's own field says stays as it is</source>
        <translation>L’entrée ne compte plus ; ce que dit le champ propre de la séance reste tel quel</translation>
    </message>
    <message>
        <source>It stays to be read, struck through, and no longer counts</source>
        <translation>Il reste lisible, barré, et ne compte plus</translation>
    </message>
    <message>
        <source>Its answers, and its other total where it has two, go with it</source>
        <translation>Ses réponses, et son autre total s’il en a deux, partent avec lui</translation>
    </message>
    <message>
        <source>Its sites, injectates, scores and follow-ups go with it</source>
        <translation>Ses sites, produits injectés, scores et suivis partent avec elle</translation>
    </message>
    <message>
        <source>Not retracted</source>
        <translation>Non retiré</translation>
    </message>
    <message>
        <source>Nothing is deleted; the history keeps it</source>
        <translation>Rien n’est supprimé ; l’historique le garde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Retract {kind} of {day}</source>
        <translation>Retirer : {kind} du {day}</translation>
    </message>
    <message>
        <source>Retract {kind} {value} of {day}</source>
        <translation>Retirer : {kind} {value} du {day}</translation>
    </message>
    <message>
        <source>Retracted for {name}</source>
        <translation>Retiré pour {name}</translation>
    </message>
    <message>
        <source>The note it was added to stays as it is</source>
        <translation>La note complétée reste telle quelle</translation>
    </message>
    <message>
        <source>The record is no longer there to be retracted</source>
        <translation>L’enregistrement n’est plus là pour être retiré</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>it is another's record, or an older one</source>
        <translation>c’est l’enregistrement d’un autre, ou un plus ancien</translation>
    </message>
    <message>
        <source>what was wrong with it</source>
        <translation>ce qui y était faux</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Review</source>
        <translation>Réévaluer</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Listed with higher risk of failure</source>
        <translation>Associés à un risque d’échec plus élevé</translation>
    </message>
    <message>
        <source>not a score</source>
        <translation>pas un score</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Signer la note</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Failure pattern</source>
        <translation>Schéma de l’échec</translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation>Calendrier de suivi</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Ouvrir le catalogue</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Response to a session</source>
        <translation>Réponse à une séance</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Treatment failure</source>
        <translation>Échec thérapeutique</translation>
    </message>
    <message>
        <source>with their sources</source>
        <translation>avec leurs sources</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Correct score</source>
        <translation>Corriger le score</translation>
    </message>
    <message>
        <source>Other questionnaire</source>
        <translation>Autre questionnaire</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Pain, enjoyment and general activity</source>
        <translation>Douleur, plaisir de vivre et activité générale</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Saisir un score</translation>
    </message>
    <message>
        <source>Saved for {name}</source>
        <translation>Enregistré pour {name}</translation>
    </message>
    <message>
        <source>Score corrected for {name}</source>
        <translation>Score corrigé pour {name}</translation>
    </message>
    <message>
        <source>Score {value} saved for {name}</source>
        <translation>Score {value} enregistré pour {name}</translation>
    </message>
    <message>
        <source>The patient's impression of change</source>
        <translation>Impression de changement du patient</translation>
    </message>
    <message>
        <source>The score is kept as a draft</source>
        <translation>Le score est gardé en brouillon</translation>
    </message>
    <message>
        <source>The score is no longer there to be corrected</source>
        <translation>Le score n’est plus là pour être corrigé</translation>
    </message>
    <message>
        <source>Type the score, or N for not asked, R for refused.</source>
        <translation>Saisissez le score, ou N pour non demandé, R pour refusé.</translation>
    </message>
    <message>
        <source>answers the call due {day}</source>
        <translation>répond à l’appel dû le {day}</translation>
    </message>
    <message>
        <source>no call due</source>
        <translation>aucun appel dû</translation>
    </message>
    <message>
        <source>no call due today; the next is {day}</source>
        <translation>aucun appel dû aujourd’hui ; le prochain : {day}</translation>
    </message>
</context>
<context>
    <name>ScoreEntry</name>
    <message>
        <source>0 none, 10 worst imaginable</source>
        <translation>0 aucune, 10 pire</translation>
    </message>
    <message>
        <source>0 none, 100 worst imaginable</source>
        <translation>0 aucune, 100 pire imaginable</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 à 100</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Pain at its least</source>
        <translation>Douleur minimale</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Douleur maximale</translation>
    </message>
    <message>
        <source>Pain on average</source>
        <translation>Douleur moyenne</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Douleur actuelle</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stated relief (%)</source>
        <translation>Selon patient (%)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When was it asked?</source>
        <translation>Quand a-t-il été demandé ?</translation>
    </message>
    <message>
        <source>half points</source>
        <translation>demi-points</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>ScoreKeys</name>
    <message>
        <source>0 to 10</source>
        <translation>0 à 10</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>rien de saisi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} sur 10</translation>
    </message>
</context>
<context>
    <name>ScorePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Enter opens · Up and Down choose</source>
        <translation>Entrée ouvre · Haut et Bas choisissent</translation>
    </message>
    <message>
        <source>Looked at last · Enter opens · Up and Down choose</source>
        <translation>Vus en dernier · Entrée ouvre · Haut et Bas choisissent</translation>
    </message>
    <message>
        <source>Nobody fits exactly · Down chooses a similar one, Enter opens</source>
        <translation>Personne ne correspond exactement · Bas choisit un semblable, Entrée ouvre</translation>
    </message>
    <message>
        <source>Nobody found. Enter a part of the name, a birth date, a clinic number or a phone number.</source>
        <translation>Personne trouvée. Saisissez une partie du nom, une date de naissance, un numéro de dossier ou de téléphone.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Patients trouvés</translation>
    </message>
    <message>
        <source>You looked at nobody yet.</source>
        <translation>Vous n’avez encore regardé personne.</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>All sections</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Désidentifié</translation>
    </message>
    <message>
        <source>It was not kept: {reason}.</source>
        <translation>Ce n’est pas gardé : {reason}.</translation>
    </message>
    <message>
        <source>It was not removed: {reason}.</source>
        <translation>Ce n’est pas retiré : {reason}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep this choice as</source>
        <translation>Garder ce choix sous</translation>
    </message>
    <message>
        <source>Kept on this computer. A name must say nothing of a patient.</source>
        <translation>Gardé sur cet ordinateur. Un nom ne doit rien dire d’un patient.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Verdict, red flags, rules and whose it is always go in.</source>
        <translation>Le verdict, les signaux d’alerte, les règles et de qui il s’agit y sont toujours.</translation>
    </message>
    <message>
        <source>a short name</source>
        <translation>un nom court</translation>
    </message>
</context>
<context>
    <name>ServerWatch</name>
    <message>
        <source>Reconnecting to the server…</source>
        <translation>Reconnexion au serveur…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>What was saved is safe; what you typed stays here and is saved when the server answers.</source>
        <translation>Ce qui était enregistré est sûr ; ce que vous avez saisi reste ici et sera enregistré quand le serveur répondra.</translation>
    </message>
</context>
<context>
    <name>SessionConflictDialog</name>
    <message>
        <source>{at}. Nothing of yours is written yet. What belongs together is kept whole: the session as they left it, or as you typed it, as a new version after theirs.</source>
        <translation>{at}. Rien de votre saisie n’est encore écrit. Ce qui va ensemble reste entier : la séance telle que l’autre l’a laissée, ou telle que vous l’avez saisie, comme nouvelle version après la sienne.</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written. Your form is kept as a draft while you look.</source>
        <translation>{at}. Rien de votre saisie n’est écrit. Votre formulaire reste en brouillon pendant que vous regardez.</translation>
    </message>
    <message>
        <source>{author} changed this session in the meantime</source>
        <translation>{author} a modifié cette séance entre-temps</translation>
    </message>
    <message>
        <source>{author} marked this session as entered in error</source>
        <translation>{author} a marqué cette séance comme saisie par erreur</translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc goes back, the draft stays</source>
        <translation>Échap revient en arrière, le brouillon reste</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Enregistrer et imprimer</translation>
    </message>
    <message>
        <source>This clinic is open for reading only.</source>
        <translation>Ce centre est ouvert en lecture seule.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries need a look before saving.</source>
        <translation>
            <numerusform>{count} entrée à revoir avant d’enregistrer.</numerusform>
            <numerusform>{count} entrées à revoir avant d’enregistrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>20 min, due {time}</source>
        <translation>20 min, dû à {time}</translation>
    </message>
    <message>
        <source>Failure flag open since {date} ({kind}).</source>
        <translation>Alerte d’échec ouverte depuis le {date} ({kind}).</translation>
    </message>
    <message>
        <source>No workup yet.</source>
        <translation>Pas encore de bilan.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Red flag present: {flags}.</source>
        <translation>Drapeau rouge présent : {flags}.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>Workup {answered} of {needed}.</source>
        <translation>Bilan {answered} sur {needed}.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>mesuré</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>palpation</source>
        <translation>palpation</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>échographie</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Brouillon non gardé</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation>Brouillon de {time} repris</translation>
    </message>
    <message>
        <source>Draft, kept</source>
        <translation>Brouillon, gardé</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Not saved. {what} The form is kept.</source>
        <translation>Non enregistré. {what} Le formulaire est gardé.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>L’autre modification est gardée, la vôtre n’a pas été écrite</translation>
    </message>
    <message>
        <source>Visit with {count} sessions</source>
        <translation>Visite avec {count} séances</translation>
    </message>
    <message>
        <source>{session} saved for {name}</source>
        <translation>{session} : enregistré pour {name}</translation>
    </message>
    <message>
        <source>{site} removed</source>
        <translation>{site} : retiré</translation>
    </message>
</context>
<context>
    <name>SessionSide</name>
    <message>
        <source>Body map</source>
        <translation>Schéma corporel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>what saving adds to the curve</source>
        <translation>ce que l’enregistrement ajoute à la courbe</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>An administrator can change this.</source>
        <translation>Un administrateur peut modifier ceci.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation>Nom du centre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>Verrouille après (min)</translation>
    </message>
    <message>
        <source>Look up a lot</source>
        <translation>Chercher un lot</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Ouvrir les sauvegardes</translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The clinic's facts are not undone here: type them as they were</source>
        <translation>Les données du centre ne s’annulent pas ici : retapez-les comme elles étaient</translation>
    </message>
    <message>
        <source>The clinic's facts are saved</source>
        <translation>Les données du centre sont enregistrées</translation>
    </message>
    <message>
        <source>The settings could not be kept: their folder cannot be written to</source>
        <translation>Les réglages n’ont pas pu être gardés : leur dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Who got a lot</source>
        <translation>Qui a reçu un lot</translation>
    </message>
    <message>
        <source>Who may unlock</source>
        <translation>Qui peut déverrouiller</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>as reports name it</source>
        <translation>tel que les comptes rendus le nomment</translation>
    </message>
    <message>
        <source>for patients; stands on the aftercare sheet</source>
        <translation>pour les patients ; figure sur la fiche d’après-soins</translation>
    </message>
    <message>
        <source>lines under the name</source>
        <translation>lignes sous le nom</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>such as Europe/Prague; dates are read in it</source>
        <translation>par exemple Europe/Paris ; les dates y sont lues</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>A draft is kept encrypted and can be resumed from Today.</source>
        <translation>Un brouillon est gardé chiffré et peut être repris depuis Aujourd’hui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>Nothing is saved before you say so</source>
        <translation>Rien n’est enregistré sans vous</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Motif de la correction</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved with what you chose</source>
        <translation>Enregistré avec vos choix</translation>
    </message>
    <message>
        <source>Say why it is changed: the old version stays beside it.</source>
        <translation>Dites pourquoi c’est modifié : l’ancienne version reste à côté.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>L’autre modification est gardée, la vôtre n’a pas été écrite</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>ce qui était faux</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}</source>
        <translation>Colonnes non reprises : {columns}</translation>
    </message>
    <message>
        <source>Leave the refused rows out, take the others</source>
        <translation>Laisser les lignes refusées, prendre les autres</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows: {rows}. To be stored: {accepted}. There already: {skipped}. Refused: {refused}.</source>
        <translation>Lignes : {rows}. À enregistrer : {accepted}. Déjà là : {skipped}. Refusées : {refused}.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The first rows, as they will be stored</source>
        <translation>Les premières lignes, telles qu’elles seront enregistrées</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
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
        <translation>Des deux côtés</translation>
    </message>
    <message>
        <source>L</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Ligne médiane</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>A signature cannot be undone: add what is to be said as an addendum (A on the session)</source>
        <translation>Une signature ne peut pas être annulée : ajoutez ce qui est à dire en addendum (A sur la séance)</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Irréversible</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>Produit injecté</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>Modifié entre-temps par {author}</translation>
    </message>
    <message>
        <source>Nothing was signed. Close this, read the note as it is now, and sign it then.</source>
        <translation>Rien n’a été signé. Fermez ceci, lisez la note telle qu’elle est maintenant, puis signez-la.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Signer la note</translation>
    </message>
    <message>
        <source>Signed, it can no longer be changed</source>
        <translation>Une fois signée, elle ne peut plus être modifiée</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>The note is signed</source>
        <translation>La note est signée</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>La séance n’est plus là</translation>
    </message>
    <message>
        <source>What is to be said later is added beside it, with its author and time.</source>
        <translation>Ce qui est à dire plus tard est ajouté à côté, avec son auteur et l’heure.</translation>
    </message>
</context>
<context>
    <name>SiteKeys</name>
    <message>
        <source>Name the muscle; then F2</source>
        <translation>Nommez le muscle ; puis F2</translation>
    </message>
    <message>
        <source>Space confirms; then 1 to 5</source>
        <translation>Espace confirme ; puis 1 à 5</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Sites that hurt</source>
        <translation>Sites douloureux</translation>
    </message>
    <message>
        <source>The others do not hurt</source>
        <translation>Les autres ne font pas mal</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} sites hurt, the others do not</source>
        <translation>
            <numerusform>{count} site sur {all} fait mal, les autres non</numerusform>
            <numerusform>{count} sites sur {all} font mal, les autres non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} sites so far</source>
        <translation>
            <numerusform>{count} site sur {all} jusqu’ici</numerusform>
            <numerusform>{count} sites sur {all} jusqu’ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Muscle, or the map</source>
        <translation>Muscle, ou le schéma</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Remove site</source>
        <translation>Retirer le site</translation>
    </message>
    <message>
        <source>Site {number}</source>
        <translation>Site {number}</translation>
    </message>
    <message>
        <source>Site {number}, {what}</source>
        <translation>Site {number}, {what}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>Volume (mL)</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>Lequel : {names} ?</translation>
    </message>
    <message>
        <source>both</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Tout confirmer</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation>Reconn.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Référée</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Secousse</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message numerus="yes">
        <source>{count} carried from {date}</source>
        <translation>
            <numerusform>{count} repris du {date}</numerusform>
            <numerusform>{count} repris du {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not confirmed</source>
        <translation>
            <numerusform>{count} non confirmé</numerusform>
            <numerusform>{count} non confirmés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Against it</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Counted together</source>
        <translation>Comptés ensemble</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Refuted because</source>
        <translation>Réfutée parce que</translation>
    </message>
    <message>
        <source>Says little</source>
        <translation>Dit peu</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Side of {source}</source>
        <translation>Côté : {source}</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of {source}</source>
        <translation>État : {source}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>both</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfutée</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>étayée</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>suspectée</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>1 more item for {source}</source>
        <translation>1 point de plus : {source}</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>This region</source>
        <translation>Cette région</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>every region</source>
        <translation>chaque région</translation>
    </message>
    <message>
        <source>filtered for {place}{side}</source>
        <translation>filtré : {place}{side}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfutée</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>étayée</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>suspectée</translation>
    </message>
    <message numerus="yes">
        <source>{count} more items for {source}</source>
        <translation>
            <numerusform>{count} point de plus : {source}</numerusform>
            <numerusform>{count} points de plus : {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation>{source} : {state}</translation>
    </message>
</context>
<context>
    <name>SpreadsheetPage</name>
    <message>
        <source>A look at the rows</source>
        <translation>Un regard sur les lignes</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS, as your clinic has it, or FHIR (JSON) of another system. Nothing is stored before you have seen what comes in.</source>
        <translation>CSV, XLSX ou ODS, tels que votre cabinet les a, ou FHIR (JSON) d'un autre système. Rien n'est enregistré avant que vous ayez vu ce qui arrive.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a spreadsheet, or drop it here</source>
        <translation>Choisissez un tableur, ou déposez-le ici</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importer un tableur</translation>
    </message>
    <message>
        <source>Look at each text that is not ticked: choose what it is, or tick it.</source>
        <translation>Regardez chaque texte non coché : choisissez ce que c’est, ou cochez-le.</translation>
    </message>
    <message>
        <source>Muscles and words</source>
        <translation>Muscles et mots</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Spreadsheets, FHIR</source>
        <translation>Tableurs, FHIR</translation>
    </message>
    <message>
        <source>Step {step} of 5: {title}</source>
        <translation>Étape {step} sur 5 : {title}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>These columns were imported before: they are taken for the same.</source>
        <translation>Ces colonnes ont déjà été importées : elles sont prises pour les mêmes.</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Ce qu’est chaque colonne</translation>
    </message>
    <message>
        <source>{count} refused rows are saved</source>
        <translation>{count} lignes refusées sont enregistrées</translation>
    </message>
    <message>
        <source>{count} rows imported</source>
        <translation>{count} lignes importées</translation>
    </message>
    <message>
        <source>{skipped} were there already, {refused} were left out.</source>
        <translation>{skipped} étaient déjà là, {refused} ont été laissées.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Locks in {time}</source>
        <translation>Verrou {time}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>1 réponse proposée d’après les données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>{count} proposed from the records</source>
        <translation>
            <numerusform>{count} proposée d’après les données</numerusform>
            <numerusform>{count} proposées d’après les données</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message numerus="yes">
        <source>Step {number} of {count}: {name}</source>
        <translation>
            <numerusform>Étape {number} sur {count} : {name}</numerusform>
            <numerusform>Étape {number} sur {count} : {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Workup</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>conclu</translation>
    </message>
    <message>
        <source>needs step 5</source>
        <translation>demande l’étape 5</translation>
    </message>
    <message>
        <source>none present</source>
        <translation>aucun présent</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>read from 1 session</source>
        <translation>lu dans 1 séance</translation>
    </message>
    <message numerus="yes">
        <source>read from {count} sessions</source>
        <translation>
            <numerusform>lu dans {count} séance</numerusform>
            <numerusform>lu dans {count} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>{all} of {all}, {told}</source>
        <translation>{all} sur {all}, {told}</translation>
    </message>
    <message>
        <source>{answered} of {needed}</source>
        <translation>{answered} sur {needed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} confirmed</source>
        <translation>
            <numerusform>{count} confirmée</numerusform>
            <numerusform>{count} confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} present</source>
        <translation>
            <numerusform>{count} présent</numerusform>
            <numerusform>{count} présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refuted</source>
        <translation>
            <numerusform>{count} réfutée</numerusform>
            <numerusform>{count} réfutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} supported</source>
        <translation>
            <numerusform>{count} étayée</numerusform>
            <numerusform>{count} étayées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} suspected</source>
        <translation>
            <numerusform>{count} suspectée</numerusform>
            <numerusform>{count} suspectées</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
</context>
<context>
    <name>StrengthField</name>
    <message>
        <source>Concentration (mg/mL)</source>
        <translation>Concentration (mg/mL)</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>mg/mL</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Enter takes, Tab goes on, Esc closes</source>
        <translation>Entrée prend, Tab continue, Échap ferme</translation>
    </message>
</context>
<context>
    <name>SuggestPopup</name>
    <message numerus="yes">
        <source>{text}, {place} of {count}</source>
        <translation>
            <numerusform>{text}, {place} sur {count}</numerusform>
            <numerusform>{text}, {place} sur {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Against: {what}</source>
        <translation>Contre : {what}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>For: {what}</source>
        <translation>Pour : {what}</translation>
    </message>
    <message>
        <source>No state set.</source>
        <translation>Aucun état fixé.</translation>
    </message>
    <message>
        <source>No state set; something is recorded for {sources}.</source>
        <translation>Aucun état fixé ; quelque chose est renseigné pour : {sources}.</translation>
    </message>
    <message>
        <source>Not known yet: {what}</source>
        <translation>Pas encore connu : {what}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>Nothing recorded for it yet.</source>
        <translation>Rien n’est encore renseigné à ce sujet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Encore ouvertes</translation>
    </message>
    <message>
        <source>Red flags present</source>
        <translation>Drapeaux rouges présents</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Réfutées</translation>
    </message>
    <message>
        <source>Refuted because: {note}</source>
        <translation>Réfutée parce que : {note}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Étayées</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Suspectées</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>A text has at most {most} characters. Nothing of it was pasted.</source>
        <translation>Un texte a au plus {most} caractères. Rien n’en a été collé.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{typed}” has no time. Write the time after the date, such as {day} 14:32.</source>
        <translation>« {typed} » n’a pas d’heure. Écrivez l’heure après la date, par exemple {day} 14:32.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date and time such as 23-Nov-2026 14:32.</source>
        <translation>« {typed} » n’est pas une date et heure telle que 23-nov-2026 14:32.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Nothing yet. Sessions, scores, calls, treatments and workups will stand here, the newest on top.</source>
        <translation>Rien encore. Séances, scores, appels, traitements et bilans figureront ici, les plus récents en haut.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>retracted {day}, {who}</source>
        <translation>retiré le {day}, {who}</translation>
    </message>
    <message>
        <source>version {number}, {author}</source>
        <translation>version {number}, {author}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Joindre un document</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Complication</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Signer la note</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>TodayCalls</name>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>L’autre modification est gardée, la vôtre n’a pas été écrite</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>No answer from {name} kept</source>
        <translation>Pas de réponse de {name} : enregistré</translation>
    </message>
    <message>
        <source>No follow-ups to do</source>
        <translation>Aucun suivi à faire</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Reading the follow-ups</source>
        <translation>Lecture des suivis</translation>
    </message>
    <message>
        <source>Score {value} saved for {name}</source>
        <translation>Score {value} enregistré pour {name}</translation>
    </message>
    <message>
        <source>They appear here one to twelve weeks after a session. Find a patient to record one (Ctrl+F).</source>
        <translation>Ils apparaissent ici une à douze semaines après une séance. Cherchez un patient pour en saisir une (Ctrl+F).</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Wrong number of {name} kept</source>
        <translation>Mauvais numéro de {name} : enregistré</translation>
    </message>
    <message>
        <source>no complaint</source>
        <translation>aucune plainte</translation>
    </message>
    <message>
        <source>{name} declined, the follow-up is closed</source>
        <translation>{name} : décliné, le suivi est clos</translation>
    </message>
    <message>
        <source>{name} has no complaint, the safety call is closed</source>
        <translation>{name} : aucune plainte, l’appel de sécurité est clos</translation>
    </message>
    <message>
        <source>{name} is to be called later</source>
        <translation>{name} : à rappeler plus tard</translation>
    </message>
    <message>
        <source>{name} refused a score, the follow-up is closed</source>
        <translation>{name} : score refusé, le suivi est clos</translation>
    </message>
    <message>
        <source>{name} was not asked, the follow-up stays open</source>
        <translation>{name} : non demandé, le suivi reste ouvert</translation>
    </message>
    <message>
        <source>{said}: {early}</source>
        <translation>{said} : {early}</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Failure flags without a workup</source>
        <translation>Alertes d’échec sans bilan</translation>
    </message>
    <message>
        <source>None. A flag appears when a treatment fails.</source>
        <translation>Aucune. Une alerte apparaît quand un traitement échoue.</translation>
    </message>
    <message>
        <source>None. What you type is kept here until it is saved.</source>
        <translation>Aucun. Ce que vous saisissez est gardé ici jusqu’à l’enregistrement.</translation>
    </message>
    <message>
        <source>Plan steps to review</source>
        <translation>Étapes du plan à réévaluer</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} flagged patients</source>
        <translation>
            <numerusform>Afficher {count} patient avec alerte</numerusform>
            <numerusform>Afficher les {count} patients avec alerte</numerusform>
        </translation>
    </message>
    <message>
        <source>kept encrypted</source>
        <translation>gardés chiffrés</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, en retard</translation>
    </message>
    <message>
        <source>{name} {answered} of {total}</source>
        <translation>{name} {answered} sur {total}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>DEMO: invented patients</source>
        <translation>DÉMO : patients fictifs</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Find patient: name, birth date, clinic no., phone</source>
        <translation>Chercher : nom, naissance, n° de dossier, tél.</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
</context>
<context>
    <name>TotalEntry</name>
    <message>
        <source>higher is better</source>
        <translation>plus élevé = mieux</translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation>plus élevé = moins bien</translation>
    </message>
    <message>
        <source>{low} to {high}, {direction}</source>
        <translation>{low} à {high}, {direction}</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Lot {lot}</translation>
    </message>
    <message>
        <source>Nothing yet. Set once, it gives every session of today its drug, lot and expiry.</source>
        <translation>Rien encore. Préparé une fois, il donne à chaque séance du jour médicament, lot et péremption.</translation>
    </message>
    <message>
        <source>On the tray today</source>
        <translation>Sur le plateau aujourd’hui</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>sans lot</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} adrénalinée</translation>
    </message>
    <message>
        <source>{drug}, {strength} mg/mL</source>
        <translation>{drug}, {strength} mg/mL</translation>
    </message>
    <message>
        <source>{lot}, expired {date}</source>
        <translation>{lot}, périmé le {date}</translation>
    </message>
    <message>
        <source>{lot}, to {date}</source>
        <translation>{lot}, au {date}</translation>
    </message>
</context>
<context>
    <name>TrayForm</name>
    <message>
        <source>Add a vial</source>
        <translation>Ajouter un flacon</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of a vial</source>
        <translation>Code d’un flacon</translation>
    </message>
    <message>
        <source>Scan the code of a vial, or type it and press Enter</source>
        <translation>Scannez le code, ou saisissez-le puis Entrée</translation>
    </message>
    <message>
        <source>Set once; the sessions of today take drug, strength, lot and expiry</source>
        <translation>Préparé une fois ; les séances du jour prennent médicament, lot et péremption</translation>
    </message>
    <message>
        <source>The tray of today is set</source>
        <translation>Le plateau du jour est prêt</translation>
    </message>
    <message>
        <source>Tray of the day</source>
        <translation>Plateau du jour</translation>
    </message>
</context>
<context>
    <name>TrayNews</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>On {date} another tray was in use</source>
        <translation>Le {date}, un autre plateau était utilisé</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The tray was changed</source>
        <translation>Le plateau a été modifié</translation>
    </message>
</context>
<context>
    <name>TrayRow</name>
    <message>
        <source>Aug-2027</source>
        <translation>août-2027</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Take off the tray</source>
        <translation>Retirer du plateau</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Flacon</translation>
    </message>
    <message>
        <source>Vial, {drug}</source>
        <translation>Flacon, {drug}</translation>
    </message>
    <message>
        <source>Which drug is it?</source>
        <translation>Quel médicament est-ce ?</translation>
    </message>
</context>
<context>
    <name>TreatmentsDialog</name>
    <message>
        <source>Change treatment</source>
        <translation>Modifier le traitement</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Choisir un type</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Feb 2026</source>
        <translation>févr 2026</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>A aidé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Nouveau traitement</translation>
    </message>
    <message>
        <source>None recorded yet: what was tried, what is taken now.</source>
        <translation>Aucun renseigné : ce qui a été essayé, ce qui est pris actuellement.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Enregistré : {what}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The treatment is no longer there</source>
        <translation>Le traitement n’est plus là</translation>
    </message>
    <message>
        <source>Treatment saved</source>
        <translation>Traitement enregistré</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>gabapentin 300 mg at night</source>
        <translation>gabapentine 300 mg le soir</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>se poursuit</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>TriBox</name>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{state}, not confirmed</source>
        <translation>{state}, non confirmé</translation>
    </message>
</context>
<context>
    <name>TriedLine</name>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>1 workup is under way</source>
        <translation>1 bilan est en cours</translation>
    </message>
    <message numerus="yes">
        <source>{count} workups are under way</source>
        <translation>
            <numerusform>{count} bilan est en cours</numerusform>
            <numerusform>{count} bilans sont en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est activé</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Data on this computer are encrypted</source>
        <translation>Les données sur cet ordinateur sont chiffrées</translation>
    </message>
    <message>
        <source>Drafts are kept, encrypted too</source>
        <translation>Les brouillons sont gardés, chiffrés eux aussi</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Saisissez la clé de récupération.</translation>
    </message>
    <message>
        <source>Enter your password to open the clinic.</source>
        <translation>Saisissez votre mot de passe pour ouvrir le centre.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Other clinic</source>
        <translation>Autre centre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>TPI Tracker</source>
        <translation>TPI Tracker</translation>
    </message>
    <message>
        <source>TPI Tracker {version} · F1 keys</source>
        <translation>TPI Tracker {version} · F1 touches</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Wait {time}</source>
        <translation>Attendez {time}</translation>
    </message>
</context>
<context>
    <name>UserSheet</name>
    <message>
        <source>Add user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Modifier l’utilisateur</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Premier mot de passe</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>Donnez un nom à l’utilisateur.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The user changes this password at the first log-in.</source>
        <translation>L’utilisateur change ce mot de passe à la première connexion.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>What was done to a user is not undone here: do the opposite</source>
        <translation>Ce qui a été fait à un utilisateur ne s’annule pas ici : faites le contraire</translation>
    </message>
    <message>
        <source>as reports show it</source>
        <translation>comme sur les comptes rendus</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name} a un nouveau mot de passe</translation>
    </message>
    <message>
        <source>{name} is {role} now</source>
        <translation>{name} est maintenant {role}</translation>
    </message>
    <message>
        <source>{name} may unlock again</source>
        <translation>{name} peut de nouveau déverrouiller</translation>
    </message>
    <message>
        <source>{name} was added as {role}</source>
        <translation>{name} : ajouté comme {role}</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Add user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>After somebody has left: everyone else gets a first password, and the recovery key is new.</source>
        <translation>Après un départ : tous les autres reçoivent un premier mot de passe, et la clé de récupération est nouvelle.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>It was shown once and cannot be shown again. Make a new one and put it away.</source>
        <translation>Elle a été affichée une fois et ne peut plus l’être. Faites-en une nouvelle et rangez-la.</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New database key</source>
        <translation>Nouvelle clé de base de données</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mdp</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nouvelle clé de récupération</translation>
    </message>
    <message>
        <source>Nobody said that the recovery key was stored</source>
        <translation>Personne n’a dit que la clé de récupération a été rangée</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Shut {name} out?</source>
        <translation>Exclure {name} ?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The printed one no longer works then.</source>
        <translation>Celle qui est imprimée ne fonctionne plus alors.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>What was done to a user is not undone here: do the opposite</source>
        <translation>Ce qui a été fait à un utilisateur ne s’annule pas ici : faites le contraire</translation>
    </message>
    <message>
        <source>What {name} wrote stays. An open window of {name} is refused at its next action. Who has unlocked the clinic before may have kept its database key: only a new one shuts that out.</source>
        <translation>Ce que {name} a écrit reste. Une fenêtre ouverte de {name} est refusée à la prochaine action. Quiconque a déjà déverrouillé le centre peut avoir gardé sa clé de base de données : seule une nouvelle l’exclut.</translation>
    </message>
    <message>
        <source>Who may unlock</source>
        <translation>Qui peut déverrouiller</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>and who injects</source>
        <translation>et qui injecte</translation>
    </message>
    <message>
        <source>opens the clinic when every password is lost</source>
        <translation>ouvre le centre quand tous les mots de passe sont perdus</translation>
    </message>
    <message>
        <source>{name} is offered again</source>
        <translation>{name} est de nouveau proposé</translation>
    </message>
    <message>
        <source>{name} is shut out</source>
        <translation>{name} : accès exclu</translation>
    </message>
    <message>
        <source>{role} · last log-in {when}</source>
        <translation>{role} · dernière connexion {when}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source> ({first} to {then})</source>
        <translation> ({first} à {then})</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>A verdict needs a session with a baseline and scores after it.</source>
        <translation>Une évaluation demande une séance avec valeur initiale et des scores après.</translation>
    </message>
    <message>
        <source>Also started</source>
        <translation>Commencé aussi</translation>
    </message>
    <message>
        <source>Best / last judged</source>
        <translation>Meilleur / dernier évalué</translation>
    </message>
    <message>
        <source>Meaningful change</source>
        <translation>Changement significatif</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Relief documented</source>
        <translation>Soulagement documenté</translation>
    </message>
    <message>
        <source>Rule {rule} {version} · {state}</source>
        <translation>Règle {rule} {version} · {state}</translation>
    </message>
    <message>
        <source>Scores and sources</source>
        <translation>Scores et sources</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Séance {number}, {day}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Évaluation</translation>
    </message>
    <message numerus="yes">
        <source>Within {hours} h</source>
        <translation>
            <numerusform>Dans les {hours} h</numerusform>
            <numerusform>Dans les {hours} h</numerusform>
        </translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no judged score</source>
        <translation>aucun score évalué</translation>
    </message>
    <message>
        <source>no: {detail}</source>
        <translation>non : {detail}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien de renseigné</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>yes, by PGIC</source>
        <translation>oui, selon PGIC</translation>
    </message>
    <message>
        <source>yes: {detail}</source>
        <translation>oui : {detail}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} (goal {goal})</source>
        <translation>{days} (but {goal})</translation>
    </message>
    <message>
        <source>{points} and {pct}</source>
        <translation>{points} et {pct}</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Another problem in this visit</source>
        <translation>Un autre problème dans cette visite</translation>
    </message>
    <message>
        <source>Leave this problem out</source>
        <translation>Écarter ce problème</translation>
    </message>
    <message>
        <source>Problem shown</source>
        <translation>Problème affiché</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Cette visite</translation>
    </message>
</context>
<context>
    <name>WholeConflictDialog</name>
    <message>
        <source>Theirs</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>All changes saved</source>
        <translation>Tout enregistré</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Choose or add a pain problem first</source>
        <translation>Choisissez ou ajoutez d’abord un problème douloureux</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The clinic's folder is back</source>
        <translation>Le dossier du centre est de retour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>WorkupHead</name>
    <message>
        <source>, since {day}</source>
        <translation>, depuis le {day}</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>conclu</translation>
    </message>
    <message>
        <source>every answer is kept at once</source>
        <translation>chaque réponse est aussitôt enregistrée</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>ouvert le {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
</context>
<context>
    <name>WorkupPage</name>
    <message>
        <source>A workup that was begun is not undone: conclude it</source>
        <translation>Un bilan commencé ne s’annule pas : concluez-le</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimer le compte rendu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Workup begun</source>
        <translation>Bilan commencé</translation>
    </message>
    <message>
        <source>Workup concluded</source>
        <translation>Bilan conclu</translation>
    </message>
    <message>
        <source>Workup reopened</source>
        <translation>Bilan rouvert</translation>
    </message>
</context>
<context>
    <name>WorkupSaves</name>
    <message>
        <source>Answer cleared: {question}</source>
        <translation>Réponse effacée : {question}</translation>
    </message>
    <message>
        <source>Answer kept: {question}</source>
        <translation>Réponse enregistrée : {question}</translation>
    </message>
    <message>
        <source>Their answer was kept, yours was not written</source>
        <translation>L’autre réponse est gardée, la vôtre n’a pas été écrite</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>_FolderLine</name>
    <message>
        <source>Last {time}</source>
        <translation>Dernière {time}</translation>
    </message>
    <message>
        <source>No backup there yet</source>
        <translation>Pas encore de sauvegarde ici</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>a day behind</source>
        <translation>un jour de retard</translation>
    </message>
    <message>
        <source>next one soon</source>
        <translation>prochaine bientôt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>two days behind</source>
        <translation>deux jours de retard</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
</context>
<context>
    <name>_MomentField</name>
    <message>
        <source>{number} is no month; day first: {figures}?</source>
        <translation>{number} n’est pas un mois ; jour d’abord : {figures} ?</translation>
    </message>
    <message>
        <source>{number} is no month; month first: {figures}?</source>
        <translation>{number} n’est pas un mois ; mois d’abord : {figures} ?</translation>
    </message>
    <message>
        <source>“{typed}” is not a date such as 14-Jul-1965 or 14.7.1965.</source>
        <translation>« {typed} » n’est pas une date telle que 14-juil-1965 ou 14.7.1965.</translation>
    </message>
</context>
<context>
    <name>_NoteSheet</name>
    <message>
        <source>No words of its own; the rows of the session are the note.</source>
        <translation>Pas de texte propre ; les lignes de la séance sont la note.</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>La séance n’est plus là</translation>
    </message>
    <message>
        <source>session of {date}, {title}</source>
        <translation>séance du {date}, {title}</translation>
    </message>
    <message>
        <source>{at}, {author}: {text}</source>
        <translation>{at}, {author} : {text}</translation>
    </message>
</context>
<context>
    <name>_PointRow</name>
    <message>
        <source>Documented</source>
        <translation>Documenté</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>_Program</name>
    <message>
        <source>Making the demo clinic…</source>
        <translation>Création du centre de démonstration…</translation>
    </message>
    <message>
        <source>Something went wrong and was noted in the log. What is saved is safe.</source>
        <translation>Une erreur s’est produite et a été notée dans le journal technique. Ce qui est enregistré est sûr.</translation>
    </message>
</context>
<context>
    <name>_VersionBlock</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Another problem in this visit</source>
        <translation>Un autre problème dans cette visite</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Joindre un document</translation>
    </message>
    <message>
        <source>Audit: who did what when</source>
        <translation>Journal : qui a fait quoi et quand</translation>
    </message>
    <message>
        <source>Back (asks if something was typed)</source>
        <translation>Retour (demande si quelque chose a été saisi)</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>Sauvegarde et restauration</translation>
    </message>
    <message>
        <source>Call list: on paper or for a calendar</source>
        <translation>Liste d’appels : sur papier ou pour un calendrier</translation>
    </message>
    <message>
        <source>Catalogue: rules, drugs, muscles, presets</source>
        <translation>Catalogue : règles, médicaments, muscles, modèles</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Close the patient's tab</source>
        <translation>Fermer l’onglet du patient</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Confirm the lots carried over</source>
        <translation>Confirmer les lots repris</translation>
    </message>
    <message>
        <source>Confirm the sites carried over</source>
        <translation>Confirmer les sites repris</translation>
    </message>
    <message>
        <source>Copy line for a letter</source>
        <translation>Copier une ligne pour un courrier</translation>
    </message>
    <message>
        <source>Export data: workbook, tables, FHIR, research</source>
        <translation>Exporter les données : classeur, tableaux, FHIR, recherche</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Suivi fait</translation>
    </message>
    <message>
        <source>Go to Patients</source>
        <translation>Aller à Patients</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Aller à Réglages</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>Remettre au patient</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importer un tableur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lot look-up: who got a lot</source>
        <translation>Recherche de lot : qui a reçu un lot</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Fusionner deux dossiers d’une même personne</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Next due call</source>
        <translation>Prochain appel dû</translation>
    </message>
    <message>
        <source>Next section of the session</source>
        <translation>Section suivante de la séance</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Saisir un score</translation>
    </message>
    <message>
        <source>Repeat last session</source>
        <translation>Répéter la dernière séance</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Reports of a list: one PDF for each</source>
        <translation>Rapports d’une liste : un PDF pour chacun</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Tray of the day</source>
        <translation>Plateau du jour</translation>
    </message>
    <message>
        <source>Treatments tried and taken</source>
        <translation>Traitements essayés et en cours</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Annuler le dernier enregistrement</translation>
    </message>
    <message>
        <source>Users and their rights</source>
        <translation>Utilisateurs et leurs droits</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Bilan</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message>
        <source>family and given name exchanged</source>
        <translation>nom et prénom échangés</translation>
    </message>
    <message>
        <source>name alike, same birth date</source>
        <translation>nom semblable, même date de naissance</translation>
    </message>
    <message>
        <source>name and birth date alike</source>
        <translation>nom et date de naissance semblables</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>mêmes nom et date de naissance</translation>
    </message>
    <message>
        <source>same name, birth date looks alike</source>
        <translation>même nom, date de naissance ressemblante</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>allowed</name>
    <message>
        <source>The clinic is open for reading only. Nothing can be entered now.</source>
        <translation>Le centre est ouvert en lecture seule. Rien ne peut être saisi maintenant.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Choose the folder that holds clinic.db and keys.json.</source>
        <translation>Choisissez le dossier qui contient clinic.db et keys.json.</translation>
    </message>
    <message>
        <source>It looks like postgresql://user@host/database.</source>
        <translation>Elle ressemble à postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no clinic in this folder.</source>
        <translation>Il n’y a pas de centre dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft and can be resumed from Today.</source>
        <translation>Ce qui a été saisi est gardé en brouillon et peut être repris depuis Aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Running clock (s)</source>
        <translation>Horloge continue (s)</translation>
    </message>
    <message>
        <source>Seal as found</source>
        <translation>Sceau tel que trouvé</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>État du</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Jusqu’à l’entrée</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Une sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>A day without the further backup</source>
        <translation>Un jour sans sauvegarde supplémentaire</translation>
    </message>
    <message>
        <source>A month has passed since the last drill. It takes a minute and changes nothing.</source>
        <translation>Un mois s’est écoulé depuis le dernier essai. Il prend une minute et ne change rien.</translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Tout est là</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>Sauvegarde {age}</translation>
    </message>
    <message>
        <source>Backup {age}, not on the further drive</source>
        <translation>Sauvegarde {age}, pas sur l’autre disque</translation>
    </message>
    <message>
        <source>Beside the clinic</source>
        <translation>À côté du centre</translation>
    </message>
    <message>
        <source>Last good one: {time}.</source>
        <translation>Dernière bonne : {time}.</translation>
    </message>
    <message>
        <source>Look whether all is there. Until you say so no older backup is let go.</source>
        <translation>Regardez si tout est là. D’ici à ce que vous le disiez, aucune ancienne sauvegarde n’est supprimée.</translation>
    </message>
    <message>
        <source>No backup for two days</source>
        <translation>Pas de sauvegarde depuis deux jours</translation>
    </message>
    <message>
        <source>No backup since yesterday</source>
        <translation>Pas de sauvegarde depuis hier</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>No further backup folder</source>
        <translation>Pas d’autre dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Ouvrir les sauvegardes</translation>
    </message>
    <message>
        <source>The backup did not succeed</source>
        <translation>La sauvegarde n’a pas réussi</translation>
    </message>
    <message>
        <source>The clinic and its backups are on this computer alone. An administrator can choose a folder.</source>
        <translation>Le centre et ses sauvegardes sont sur ce seul ordinateur. Un administrateur peut choisir un dossier.</translation>
    </message>
    <message>
        <source>The clinic and its backups are on this computer alone. Choose a folder on another drive.</source>
        <translation>Le centre et ses sauvegardes sont sur ce seul ordinateur. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The further backup did not succeed</source>
        <translation>La sauvegarde supplémentaire n’a pas réussi</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Essayer une restauration</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two days without the further backup</source>
        <translation>Deux jours sans sauvegarde supplémentaire</translation>
    </message>
    <message>
        <source>Until an administrator says that all is there no older backup is let go.</source>
        <translation>Tant qu’un administrateur ne dit pas que tout est là, aucune ancienne sauvegarde n’est supprimée.</translation>
    </message>
    <message>
        <source>Work on without</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>avant une nouvelle version</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>avant une mise à jour du fichier</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>catalogue entries</source>
        <translation>entrées du catalogue</translation>
    </message>
    <message>
        <source>changed {things}</source>
        <translation>modifié : {things}</translation>
    </message>
    <message>
        <source>checks before the needle</source>
        <translation>contrôles avant l’aiguille</translation>
    </message>
    <message>
        <source>complications</source>
        <translation>complications</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>doses given elsewhere</source>
        <translation>doses reçues ailleurs</translation>
    </message>
    <message>
        <source>facts of the clinic</source>
        <translation>données du centre</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>suivis</translation>
    </message>
    <message>
        <source>hypotheses</source>
        <translation>hypothèses</translation>
    </message>
    <message>
        <source>injectates</source>
        <translation>produits injectés</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>new {things}</source>
        <translation>nouveau : {things}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>plan steps</source>
        <translation>étapes du plan</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>retracted {things}</source>
        <translation>retiré : {things}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>scores</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>sites</translation>
    </message>
    <message>
        <source>treatments</source>
        <translation>traitements</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>workup items</source>
        <translation>points de bilan</translation>
    </message>
    <message>
        <source>workups</source>
        <translation>bilans</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>il y a {days} jour</numerusform>
            <numerusform>il y a {days} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} h ago</source>
        <translation>
            <numerusform>il y a {hours} h</numerusform>
            <numerusform>il y a {hours} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} min ago</source>
        <translation>
            <numerusform>il y a {minutes} min</numerusform>
            <numerusform>il y a {minutes} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failure: {kind}</source>
        <translation>Échec : {kind}</translation>
    </message>
    <message>
        <source>First hours only</source>
        <translation>Premières heures</translation>
    </message>
    <message>
        <source>No relief</source>
        <translation>Sans soulagement</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <source>Not sustained</source>
        <translation>Non durable</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Short-lived</source>
        <translation>Bref</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>Durable</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Aggravation</translation>
    </message>
    <message>
        <source>{verdict} so far</source>
        <translation>{verdict} (prov.)</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Anxiété</translation>
    </message>
    <message>
        <source>Before the needle</source>
        <translation>Avant l’aiguille</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Précaution</translation>
    </message>
    <message>
        <source>Cautions of drugs</source>
        <translation>Précautions des médicaments</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Points de la liste</translation>
    </message>
    <message>
        <source>Close to the pleura</source>
        <translation>Proche de la plèvre</translation>
    </message>
    <message>
        <source>Constant pain</source>
        <translation>Douleur permanente</translation>
    </message>
    <message>
        <source>Coverage in general</source>
        <translation>Prise en charge en général</translation>
    </message>
    <message>
        <source>Coverage presets</source>
        <translation>Modèles de prise en charge</translation>
    </message>
    <message>
        <source>Deep muscle</source>
        <translation>Muscle profond</translation>
    </message>
    <message>
        <source>Dose of local anaesthetic</source>
        <translation>Dose d’anesthésique local</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Equal milligrams of steroids</source>
        <translation>Équivalences des corticoïdes en mg</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Examination clusters</source>
        <translation>Groupes de tests</translation>
    </message>
    <message>
        <source>Factors listed with failure</source>
        <translation>Facteurs associés à l’échec</translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation>Calendrier de suivi</translation>
    </message>
    <message>
        <source>High daily impact</source>
        <translation>Fort retentissement quotidien</translation>
    </message>
    <message>
        <source>How it is asked or done</source>
        <translation>Comment on le demande ou le fait</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Limits of local anaesthetic</source>
        <translation>Limites des anesthésiques locaux</translation>
    </message>
    <message>
        <source>Long duration</source>
        <translation>Longue durée</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerf</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <translation>Racines nerveuses</translation>
    </message>
    <message>
        <source>No relief from analgesics</source>
        <translation>Aucun soulagement par les antalgiques</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>En arrêt de travail à cause de la douleur</translation>
    </message>
    <message>
        <source>Offered when present</source>
        <translation>Proposé si présent</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>Souvent confondu avec</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Pattern of failure</source>
        <translation>Schéma de l’échec</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Response to a session</source>
        <translation>Réponse à une séance</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réévaluation</translation>
    </message>
    <message>
        <source>Review of a plan step</source>
        <translation>Réévaluation d’une étape du plan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>RxNorm code</source>
        <translation>Code RxNorm</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>Activité sociale réduite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources of pain</source>
        <translation>Sources de douleur</translation>
    </message>
    <message>
        <source>Steroid over twelve months</source>
        <translation>Corticoïde sur douze mois</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Concentrations</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation>À relire avant</translation>
    </message>
    <message>
        <source>Treatment failure</source>
        <translation>Échec thérapeutique</translation>
    </message>
    <message>
        <source>Usual doses</source>
        <translation>Doses usuelles</translation>
    </message>
    <message>
        <source>Usual referred pain</source>
        <translation>Douleur référée habituelle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>Douleur diffuse</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>in the notation of the shipped files</source>
        <translation>dans la notation des fichiers d’origine</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>mg/mL</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>such as 2026-11-30</source>
        <translation>par exemple 2026-11-30</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>séparés par des virgules</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Close with unsaved work?</source>
        <translation>Fermer avec un travail non enregistré ?</translation>
    </message>
    <message>
        <source>Close, keep drafts</source>
        <translation>Fermer, garder les brouillons</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>What was typed is kept encrypted as drafts and can be resumed from Today.</source>
        <translation>Ce qui a été saisi est gardé chiffré en brouillon et peut être repris depuis Aujourd’hui.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>died</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>dry needling</source>
        <translation>dry needling</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>front</source>
        <translation>devant</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>injection</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>peut être appelé</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>a déménagé</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>pain score</source>
        <translation>score de douleur</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfutée</translation>
    </message>
    <message>
        <source>resulted</source>
        <translation>résultat reçu</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>safety call</source>
        <translation>appel de sécurité</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>étayée</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>suspectée</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>ne veut pas de contact</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{years} y</source>
        <translation>{years} a</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>A session that was retracted</source>
        <translation>Une séance retirée</translation>
    </message>
    <message>
        <source>Ask for it again where it comes from.</source>
        <translation>Redemandez-le à son expéditeur.</translation>
    </message>
    <message>
        <source>Save it smaller in the program it comes from, and attach that.</source>
        <translation>Enregistrez-le plus petit dans le programme d’où il vient, et joignez cela.</translation>
    </message>
    <message>
        <source>Save it without the password in the program it comes from, and attach that.</source>
        <translation>Enregistrez-le sans mot de passe dans le programme d’où il vient, et joignez cela.</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Séance {number}, {day}</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>La page n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>The page took too long to draw and was given up.</source>
        <translation>Le dessin de la page prenait trop de temps et a été abandonné.</translation>
    </message>
    <message>
        <source>The rest of the program is not touched. Save a copy to look at it elsewhere.</source>
        <translation>Le reste du programme n’est pas touché. Enregistrez une copie pour le regarder ailleurs.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Ce PDF est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>Ce fichier est endommagé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>This picture or document is too large to be shown.</source>
        <translation>Cette image ou ce document est trop grand pour être affiché.</translation>
    </message>
    <message>
        <source>Workup: {item}</source>
        <translation>Bilan : {item}</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Draft not kept: {what}</source>
        <translation>Brouillon non gardé : {what}</translation>
    </message>
    <message>
        <source>Draft of {time} taken up again</source>
        <translation>Brouillon de {time} repris</translation>
    </message>
    <message>
        <source>addendum to a note</source>
        <translation>addendum à une note</translation>
    </message>
    <message>
        <source>answers of the patient</source>
        <translation>réponses du patient</translation>
    </message>
    <message>
        <source>complication</source>
        <translation>complication</translation>
    </message>
    <message>
        <source>dismissal of a flag</source>
        <translation>mise à l’écart d’une alerte</translation>
    </message>
    <message>
        <source>document to attach</source>
        <translation>document à joindre</translation>
    </message>
    <message>
        <source>dose given elsewhere</source>
        <translation>dose reçue ailleurs</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>move of a record</source>
        <translation>déplacement d’un enregistrement</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>nouveau patient</translation>
    </message>
    <message>
        <source>pain problem</source>
        <translation>problème douloureux</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>plan step</source>
        <translation>étape du plan</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>questionnaire</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>score correction</source>
        <translation>correction de score</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>settings of the clinic</source>
        <translation>réglages du centre</translation>
    </message>
    <message>
        <source>tray of the day</source>
        <translation>plateau du jour</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>traitement</translation>
    </message>
    <message>
        <source>values of the catalogue</source>
        <translation>valeurs du catalogue</translation>
    </message>
    <message>
        <source>workup</source>
        <translation>bilan</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Open it again to see what they wrote, then repeat your change.</source>
        <translation>Rouvrez pour voir ce qui a été écrit, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime.</source>
        <translation>Quelqu’un a modifié ceci entre-temps.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this.</source>
        <translation>L’ordinateur n’a plus de mémoire pour cela.</translation>
    </message>
    <message>
        <source>Their change is kept, yours was not written.</source>
        <translation>L’autre modification est gardée, la vôtre n’a pas été écrite.</translation>
    </message>
    <message>
        <source>This was not saved; what was saved before is safe.</source>
        <translation>Ceci n’a pas été enregistré ; ce qui l’était avant est sûr.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Analgesics give no relief</source>
        <translation>Antalgiques sans soulagement</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Anticoagulant</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Complication</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Conclu</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Conservative care failed</source>
        <translation>Traitement conservateur sans succès</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day of the result</source>
        <translation>Jour du résultat</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>Profondeur (mm)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabète</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Dose (mg)</source>
        <translation>Dose (mg)</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>Continue sous</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>A aidé</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aiguille</translation>
    </message>
    <message>
        <source>New password at the next log-in</source>
        <translation>Nouveau mot de passe à la prochaine connexion</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarquée</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>En arrêt de travail à cause de la douleur</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>Résolue le</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place on the body map, across</source>
        <translation>Place sur la carte du corps, horizontale</translation>
    </message>
    <message>
        <source>Place on the body map, down</source>
        <translation>Place sur la carte du corps, verticale</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>En veille jusqu’au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation>Douleur reconnue</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation>Douleur référée</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Reproduces the pain</source>
        <translation>Reproduit la douleur</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réévaluation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Sévérité</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>Activité sociale réduite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stated relief (%)</source>
        <translation>Selon patient (%)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Strength (mg/mL)</source>
        <translation>Concentration (mg/mL)</translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation>Bande tendue</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>Point douloureux</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Secousse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>View of the body map</source>
        <translation>Vue de la carte du corps</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>Volume (mL)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Poids (kg)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why no baseline</source>
        <translation>Pourquoi pas de valeur initiale</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>Douleur diffuse</translation>
    </message>
    <message>
        <source>With epinephrine</source>
        <translation>Avec adrénaline</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Dismissed failure flag open again: {kind}</source>
        <translation>Alerte d’échec écartée de nouveau ouverte : {kind}</translation>
    </message>
    <message>
        <source>Failure flag ended by newer records: {kind}</source>
        <translation>Alerte d’échec terminée par des données plus récentes : {kind}</translation>
    </message>
    <message>
        <source>Failure flag raised again: {kind}</source>
        <translation>Alerte d’échec réapparue : {kind}</translation>
    </message>
    <message>
        <source>Failure flag raised: {kind}</source>
        <translation>Alerte d’échec apparue : {kind}</translation>
    </message>
    <message>
        <source>Failure flag withdrawn, its records changed: {kind}</source>
        <translation>Alerte d’échec retirée, ses données ont changé : {kind}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>Produit injecté</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>{part}: taken away</source>
        <translation>{part} : retiré</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Yes, this patient</source>
        <translation>Oui, ce patient</translation>
    </message>
    <message>
        <source>clinic no. {number}</source>
        <translation>n° de dossier {number}</translation>
    </message>
    <message>
        <source>{born} · {number}
Other patients are open beside. {what}</source>
        <translation>{born} · {number}
D’autres patients sont ouverts à côté. {what}</translation>
    </message>
</context>
<context>
    <name>instrument</name>
    <message>
        <source>Important change: {change}.</source>
        <translation>Changement important : {change}.</translation>
    </message>
    <message>
        <source>Source: {source} ({review}).</source>
        <translation>Source : {source} ({review}).</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A document</source>
        <translation>Un document</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Schéma corporel</translation>
    </message>
    <message>
        <source>Buttons and sections</source>
        <translation>Boutons et sections</translation>
    </message>
    <message>
        <source>In the patient's hand</source>
        <translation>Dans la main du patient</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Patient's page</source>
        <translation>Page du patient</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Scores, and the open row of Today</source>
        <translation>Scores, et la ligne ouverte d’Aujourd’hui</translation>
    </message>
    <message>
        <source>Session form</source>
        <translation>Formulaire de séance</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>a digit, then Enter, saves; 1 waits for 0</source>
        <translation>un chiffre, puis Entrée, enregistre ; 1 attend 0</translation>
    </message>
    <message>
        <source>a quarter turn to the right</source>
        <translation>un quart de tour à droite</translation>
    </message>
    <message>
        <source>adds it</source>
        <translation>l’ajoute</translation>
    </message>
    <message>
        <source>along the answers</source>
        <translation>le long des réponses</translation>
    </message>
    <message>
        <source>answers and goes on; 1 waits for 0 where 10 is possible</source>
        <translation>répond et continue ; 1 attend 0 là où 10 est possible</translation>
    </message>
    <message>
        <source>chooses the answer; 1 waits for 0 where 10 is possible</source>
        <translation>choisit la réponse ; 1 attend 0 là où 10 est possible</translation>
    </message>
    <message>
        <source>confirms all sites</source>
        <translation>confirme tous les sites</translation>
    </message>
    <message>
        <source>confirms the site</source>
        <translation>confirme le site</translation>
    </message>
    <message>
        <source>forgets what was typed</source>
        <translation>oublie ce qui a été saisi</translation>
    </message>
    <message>
        <source>from step to step</source>
        <translation>d’étape en étape</translation>
    </message>
    <message>
        <source>gives the answer, opens or folds a step</source>
        <translation>donne la réponse, ouvre ou replie une étape</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>half a point more</source>
        <translation>un demi-point de plus</translation>
    </message>
    <message>
        <source>held, shows the letter of each; Alt and the letter goes there</source>
        <translation>maintenue, montre la lettre de chacun ; Alt et la lettre y mènent</translation>
    </message>
    <message>
        <source>in Record score: PEG, PGIC, another one</source>
        <translation>dans Saisir un score : PEG, PGIC, un autre</translation>
    </message>
    <message>
        <source>in the timeline and on the flag: history</source>
        <translation>dans la chronologie et sur l’alerte : historique</translation>
    </message>
    <message>
        <source>in the timeline: all of these</source>
        <translation>dans la chronologie : tous ceux-ci</translation>
    </message>
    <message>
        <source>in the timeline: edit; on a document: open</source>
        <translation>dans la chronologie : modifier ; sur un document : ouvrir</translation>
    </message>
    <message>
        <source>in the timeline: move a session or score to where it belongs</source>
        <translation>dans la chronologie : déplacer une séance ou un score là où il va</translation>
    </message>
    <message>
        <source>in the timeline: retract</source>
        <translation>dans la chronologie : retirer</translation>
    </message>
    <message>
        <source>larger, smaller, the whole page or its full width</source>
        <translation>plus grand, plus petit, la page entière ou toute sa largeur</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>on a session in the timeline: attach a document</source>
        <translation>sur une séance de la chronologie : joindre un document</translation>
    </message>
    <message>
        <source>on a session in the timeline: complication and its course</source>
        <translation>sur une séance de la chronologie : complication et son évolution</translation>
    </message>
    <message>
        <source>on a session in the timeline: sign its note; add to a signed one</source>
        <translation>sur une séance de la chronologie : signer sa note ; compléter une note signée</translation>
    </message>
    <message>
        <source>on a site: band, spot, referral, recognised, twitch</source>
        <translation>sur un site : bande, point, référée, reconnue, secousse</translation>
    </message>
    <message>
        <source>on a site: what is taught of the muscle</source>
        <translation>sur un site : ce qu’on enseigne du muscle</translation>
    </message>
    <message>
        <source>on the curve: all sessions laid over day 0, and back to dates</source>
        <translation>sur la courbe : toutes les séances superposées au jour 0, et retour aux dates</translation>
    </message>
    <message>
        <source>on the curve: closer, farther, all of the time</source>
        <translation>sur la courbe : plus près, plus loin, toute la période</translation>
    </message>
    <message>
        <source>on the curve: copies the picture; in its table, all rows</source>
        <translation>sur la courbe : copie l’image ; dans son tableau, toutes les lignes</translation>
    </message>
    <message>
        <source>on the curve: first and last point</source>
        <translation>sur la courbe : premier et dernier point</translation>
    </message>
    <message>
        <source>on the curve: lets go of the point</source>
        <translation>sur la courbe : quitte le point</translation>
    </message>
    <message>
        <source>on the curve: step through the points, then the panels</source>
        <translation>sur la courbe : de point en point, puis les panneaux</translation>
    </message>
    <message>
        <source>on the side: left, right, both, midline</source>
        <translation>sur le côté : gauche, droite, les deux, ligne médiane</translation>
    </message>
    <message>
        <source>on the sites: ticks one; the others do not hurt</source>
        <translation>sur les sites : en coche un ; les autres ne font pas mal</translation>
    </message>
    <message>
        <source>only the total; all of it refused</source>
        <translation>seulement le total ; tout refusé</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ouvre</translation>
    </message>
    <message>
        <source>opens in a new tab (Patients)</source>
        <translation>ouvre dans un nouvel onglet (Patients)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>removes the site</source>
        <translation>retire le site</translation>
    </message>
    <message>
        <source>takes another problem of the patient into the visit</source>
        <translation>prend un autre problème du patient dans la visite</translation>
    </message>
    <message>
        <source>takes the answer back</source>
        <translation>reprend la réponse</translation>
    </message>
    <message>
        <source>takes the answer back; without one, goes back</source>
        <translation>reprend la réponse ; sans réponse, revient en arrière</translation>
    </message>
    <message>
        <source>the first page, the last page</source>
        <translation>la première page, la dernière page</translation>
    </message>
    <message>
        <source>the page before, the next page</source>
        <translation>la page précédente, la page suivante</translation>
    </message>
    <message>
        <source>this was not asked</source>
        <translation>ceci n’a pas été demandé</translation>
    </message>
    <message>
        <source>to the buttons: leave out, back, for the clinic</source>
        <translation>aux boutons : passer, retour, pour le centre</translation>
    </message>
    <message>
        <source>to the next muscle</source>
        <translation>au muscle suivant</translation>
    </message>
    <message>
        <source>to the visit's other problem</source>
        <translation>vers l’autre problème de la visite</translation>
    </message>
    <message>
        <source>turn to another view</source>
        <translation>passe à une autre vue</translation>
    </message>
    <message>
        <source>what is taught of the muscle</source>
        <translation>ce qu’on enseigne du muscle</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
</context>
<context>
    <name>line_bounds</name>
    <message>
        <source>A line takes {most} characters. What came after them was cut off; the clipboard still holds it.</source>
        <translation>Une ligne contient {most} caractères. La suite a été coupée ; le presse-papiers l’a encore.</translation>
    </message>
</context>
<context>
    <name>locking</name>
    <message numerus="yes">
        <source>Locked after {hours} hours. Drafts are kept.</source>
        <translation>
            <numerusform>Verrouillé après {hours} heure. Les brouillons sont gardés.</numerusform>
            <numerusform>Verrouillé après {hours} heures. Les brouillons sont gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked after {minutes} minutes. Drafts are kept.</source>
        <translation>
            <numerusform>Verrouillé après {minutes} minute. Les brouillons sont gardés.</numerusform>
            <numerusform>Verrouillé après {minutes} minutes. Les brouillons sont gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked while the computer slept. Drafts are kept.</source>
        <translation>Verrouillé pendant la veille de l’ordinateur. Les brouillons sont gardés.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>A drug in several rows of a session is</source>
        <translation>Un médicament sur plusieurs lignes d’une séance est</translation>
    </message>
    <message>
        <source>Answer this first.</source>
        <translation>Répondez d’abord à ceci.</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Avant la séance</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decimals take</source>
        <translation>Les décimales prennent</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Faces 0–10</source>
        <translation>Visages 0–10</translation>
    </message>
    <message>
        <source>Family and given name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Key of the problem</source>
        <translation>Clé du problème</translation>
    </message>
    <message>
        <source>Muscles and words</source>
        <translation>Muscles et mots</translation>
    </message>
    <message>
        <source>NRS 0–10</source>
        <translation>NRS 0–10</translation>
    </message>
    <message>
        <source>Names have the</source>
        <translation>Dans les noms vient le</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Scale of {column}</source>
        <translation>Échelle de {column}</translation>
    </message>
    <message>
        <source>Scale?</source>
        <translation>Échelle ?</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Side of {text}</source>
        <translation>Côté de {text}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>The name of a sheet is</source>
        <translation>Le nom d’une feuille est</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time of day where none is said</source>
        <translation>Heure là où aucune n’est dite</translation>
    </message>
    <message>
        <source>Time of {column}</source>
        <translation>Moment de {column}</translation>
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
        <translation>Ce qui fait mal, à toutes les lignes</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand ?</translation>
    </message>
    <message>
        <source>a comma: 7,5</source>
        <translation>une virgule : 7,5</translation>
    </message>
    <message>
        <source>a point: 7.5</source>
        <translation>un point : 7.5</translation>
    </message>
    <message>
        <source>both</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>by its column</source>
        <translation>selon sa colonne</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>nom d’abord</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>prénom d’abord</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>est refusée</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>est déjà là</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>look at each; tick the ones that were only guessed</source>
        <translation>regardez chacun ; cochez ceux qui n’étaient que devinés</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non reprise</translation>
    </message>
    <message>
        <source>one dose for each row</source>
        <translation>une dose par ligne</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>said again</source>
        <translation>dit une fois de plus</translation>
    </message>
    <message>
        <source>the clinic number</source>
        <translation>le numéro du patient</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>will be stored</source>
        <translation>sera enregistrée</translation>
    </message>
    <message>
        <source>with their first values</source>
        <translation>avec leurs premières valeurs</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{column} is</source>
        <translation>{column} est</translation>
    </message>
    <message>
        <source>{number} d after</source>
        <translation>{number} j après</translation>
    </message>
    <message>
        <source>{number} h after</source>
        <translation>{number} h après</translation>
    </message>
    <message>
        <source>{number} min after</source>
        <translation>{number} min après</translation>
    </message>
    <message>
        <source>{number} mo after</source>
        <translation>{number} mois après</translation>
    </message>
    <message>
        <source>{number} wk after</source>
        <translation>{number} sem. après</translation>
    </message>
    <message>
        <source>{text} is</source>
        <translation>{text} est</translation>
    </message>
    <message>
        <source>{text} is correct</source>
        <translation>{text} est exact</translation>
    </message>
</context>
<context>
    <name>muscle</name>
    <message>
        <source>{review}: {sources}</source>
        <translation>{review} : {sources}</translation>
    </message>
</context>
<context>
    <name>patient_search</name>
    <message>
        <source>At least {count} people match · Up and Down choose, Enter opens</source>
        <translation>Au moins {count} personnes correspondent · Haut et Bas choisissent, Entrée ouvre</translation>
    </message>
    <message numerus="yes">
        <source>{count} people match · Up and Down choose, Enter opens</source>
        <translation>
            <numerusform>{count} personne correspond · Haut et Bas choisissent, Entrée ouvre</numerusform>
            <numerusform>{count} personnes correspondent · Haut et Bas choisissent, Entrée ouvre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>abdomen</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>bras</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>thorax</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>permanente</translation>
    </message>
    <message>
        <source>face</source>
        <translation>face</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pied</translation>
    </message>
    <message>
        <source>forearm and hand</source>
        <translation>avant-bras et main</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>hip and buttock</source>
        <translation>hanche et fesse</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>intermittente</translation>
    </message>
    <message>
        <source>knee and leg</source>
        <translation>genou et jambe</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>bas du dos</translation>
    </message>
    <message>
        <source>mid back</source>
        <translation>milieu du dos</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cou</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>bassin</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>épaule</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>cuisse</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>haut du dos</translation>
    </message>
    <message>
        <source>widespread</source>
        <translation>diffuse</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Newest good backup: {time}</source>
        <translation>Plus récente bonne sauvegarde : {time}</translation>
    </message>
    <message>
        <source>Open that backup, to read only</source>
        <translation>Ouvrir cette sauvegarde, en lecture seule</translation>
    </message>
    <message>
        <source>Put the key file back</source>
        <translation>Remettre le fichier de clés</translation>
    </message>
    <message>
        <source>Restore that backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>There is no good backup beside the clinic.</source>
        <translation>Il n’y a pas de bonne sauvegarde à côté du centre.</translation>
    </message>
</context>
<context>
    <name>relief</name>
    <message>
        <source>Baseline of the session of {day}</source>
        <translation>Valeur initiale de la séance du {day}</translation>
    </message>
    <message>
        <source>No baseline for {pair}, so relief is not computed.</source>
        <translation>Pas de valeur initiale pour {pair}, le soulagement n’est donc pas calculé.</translation>
    </message>
    <message>
        <source>No number is stored; the curve shows a gap.</source>
        <translation>Aucun chiffre n’est enregistré ; la courbe montre un vide.</translation>
    </message>
    <message>
        <source>Patient says {stated}, computed {computed}.</source>
        <translation>Dit par le patient {stated}, calculé {computed}.</translation>
    </message>
    <message>
        <source>Patient says {stated}.</source>
        <translation>Dit par le patient {stated}.</translation>
    </message>
    <message>
        <source>Reaches the 30 % line ({line}), not the 50 % line ({other}).</source>
        <translation>Atteint la ligne des 30 % ({line}), pas celle des 50 % ({other}).</translation>
    </message>
    <message>
        <source>Reaches the 50 % line ({line}).</source>
        <translation>Atteint la ligne des 50 % ({line}).</translation>
    </message>
    <message>
        <source>Relief after that session is computed from it.</source>
        <translation>Le soulagement après cette séance est calculé à partir d’elle.</translation>
    </message>
    <message>
        <source>Relief from 0 cannot be computed.</source>
        <translation>Un soulagement à partir de 0 ne peut être calculé.</translation>
    </message>
    <message>
        <source>Short of the 30 % line ({line}).</source>
        <translation>En deçà de la ligne des 30 % ({line}).</translation>
    </message>
    <message>
        <source>Type the number the patient gives.</source>
        <translation>Saisissez le chiffre que donne le patient.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>valeur initiale</translation>
    </message>
    <message>
        <source>baseline 0</source>
        <translation>valeur initiale 0</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>pas de valeur initiale</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>{pct} more pain</source>
        <translation>{pct} de douleur en plus</translation>
    </message>
    <message>
        <source>{pct} relief</source>
        <translation>{pct} de soulagement</translation>
    </message>
    <message>
        <source>{then} to {value} now</source>
        <translation>{then} à {value} maintenant</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} le {day}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Own choice</source>
        <translation>Choix propre</translation>
    </message>
    <message>
        <source>Read in the source</source>
        <translation>Lu dans la source</translation>
    </message>
    <message>
        <source>Second hand</source>
        <translation>Seconde main</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>a choice of this program</source>
        <translation>un choix de ce programme</translation>
    </message>
    <message>
        <source>read in a restatement of the source</source>
        <translation>lu dans une reprise de la source</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>lu dans la source</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>all of the chart, workups, export</source>
        <translation>tout le dossier, bilans, export</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>clinicien</translation>
    </message>
    <message>
        <source>everything, users and keys too</source>
        <translation>tout, y compris utilisateurs et clés</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>premier mot de passe</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>injects only</source>
        <translation>injecte seulement</translation>
    </message>
    <message>
        <source>injects, never unlocks</source>
        <translation>injecte, ne déverrouille jamais</translation>
    </message>
    <message>
        <source>names, phone numbers, dates</source>
        <translation>noms, numéros de téléphone, dates</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sans mdp</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>infirmier</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>reads charts, changes nothing</source>
        <translation>lit les dossiers, ne modifie rien</translation>
    </message>
    <message>
        <source>records sessions and scores</source>
        <translation>saisit séances et scores</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>exclu</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Absolute</source>
        <translation>Absolue</translation>
    </message>
    <message>
        <source>Absolute, with epinephrine</source>
        <translation>Absolue, adrénalinée</translation>
    </message>
    <message>
        <source>Asked again after</source>
        <translation>Redemandé après</translation>
    </message>
    <message>
        <source>Baseline at least this much of the scale</source>
        <translation>Valeur initiale min. (échelle)</translation>
    </message>
    <message>
        <source>Baseline at most this old</source>
        <translation>Âge max. de la valeur initiale</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Selon le poids</translation>
    </message>
    <message>
        <source>By weight, with epinephrine</source>
        <translation>Selon le poids, adrénalinée</translation>
    </message>
    <message>
        <source>Counts as the anaesthetic's window</source>
        <translation>Fenêtre de l’anesthésique</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compte à partir de</translation>
    </message>
    <message>
        <source>First warning at</source>
        <translation>Premier avertissement à</translation>
    </message>
    <message>
        <source>First window begins on</source>
        <translation>La première fenêtre commence au</translation>
    </message>
    <message>
        <source>Function better by at least</source>
        <translation>Fonction améliorée d’au moins</translation>
    </message>
    <message>
        <source>Gone soon: by</source>
        <translation>Vite perdu : au</translation>
    </message>
    <message>
        <source>Interval at least</source>
        <translation>Intervalle d’au moins</translation>
    </message>
    <message>
        <source>Last window ends after</source>
        <translation>La dernière fenêtre finit après</translation>
    </message>
    <message>
        <source>Least volume a point</source>
        <translation>Volume minimal par point</translation>
    </message>
    <message>
        <source>Listed ahead</source>
        <translation>Listé à l’avance</translation>
    </message>
    <message>
        <source>Little twitch below</source>
        <translation>Peu de secousses sous</translation>
    </message>
    <message>
        <source>Long duration from</source>
        <translation>Longue durée à partir de</translation>
    </message>
    <message>
        <source>Lost to follow-up after</source>
        <translation>Perdu de vue après</translation>
    </message>
    <message>
        <source>Many sites in one session from</source>
        <translation>Nombreux sites par séance dès</translation>
    </message>
    <message>
        <source>Meaningful to the patient from</source>
        <translation>Significatif à partir de</translation>
    </message>
    <message>
        <source>Most in the window</source>
        <translation>Maximum dans la fenêtre</translation>
    </message>
    <message>
        <source>No relief needs a score from</source>
        <translation>Aucun soulagement : score dès</translation>
    </message>
    <message>
        <source>No relief within 2 h below</source>
        <translation>Aucun soulagement dans les 2 h sous</translation>
    </message>
    <message>
        <source>No relief: sessions looked at</source>
        <translation>Aucun soulagement : séances</translation>
    </message>
    <message>
        <source>PGIC counts as meaningful up to</source>
        <translation>PGIC significatif jusqu’à</translation>
    </message>
    <message>
        <source>Partial relief</source>
        <translation>Soulagement partiel</translation>
    </message>
    <message>
        <source>Pregnancy is asked from</source>
        <translation>Grossesse demandée à partir de</translation>
    </message>
    <message>
        <source>Pregnancy is asked to</source>
        <translation>Grossesse demandée jusqu’à</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Soulagement</translation>
    </message>
    <message>
        <source>Relief at least</source>
        <translation>Soulagement d’au moins</translation>
    </message>
    <message>
        <source>Relief for at least</source>
        <translation>Soulagement pendant au moins</translation>
    </message>
    <message>
        <source>Relief is sustained at</source>
        <translation>Soulagement durable au</translation>
    </message>
    <message>
        <source>Relief of weeks from</source>
        <translation>Soulagement de semaines dès</translation>
    </message>
    <message>
        <source>Relief within 2 h from</source>
        <translation>Soulagement dans les 2 h dès</translation>
    </message>
    <message>
        <source>Review proposed after</source>
        <translation>Réévaluation proposée après</translation>
    </message>
    <message>
        <source>Safety call offered for</source>
        <translation>Appel de sécurité proposé pour</translation>
    </message>
    <message>
        <source>Said above</source>
        <translation>Signalé au-dessus de</translation>
    </message>
    <message>
        <source>Scores are judged from</source>
        <translation>Scores évalués à partir du</translation>
    </message>
    <message>
        <source>Scores are judged to</source>
        <translation>Scores évalués jusqu’au</translation>
    </message>
    <message>
        <source>Short-lived: sessions in a row</source>
        <translation>Soulagement bref : séances de suite</translation>
    </message>
    <message>
        <source>Soreness up to</source>
        <translation>Sensibilité jusqu’au</translation>
    </message>
    <message>
        <source>Strong warning above</source>
        <translation>Avertissement fort dès</translation>
    </message>
    <message>
        <source>Summed over</source>
        <translation>Additionné sur</translation>
    </message>
    <message>
        <source>Unreachable after attempts</source>
        <translation>Injoignable après (essais)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Worse by this much of the scale</source>
        <translation>Pire de (part de l’échelle)</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>jour {number}</translation>
    </message>
    <message>
        <source>or this much of the scale</source>
        <translation>ou de cette part de l’échelle</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} jours</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} heures</translation>
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
        <translation>{number} mois</translation>
    </message>
    <message>
        <source>{number} positive</source>
        <translation>{number} positifs</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} semaines</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} ans</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Not saved yet: waiting for the server</source>
        <translation>Pas encore enregistré : en attente du serveur</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>session_conflict</name>
    <message>
        <source>Baseline</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <source>Complication: {kind}</source>
        <translation>Complication : {kind}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Post score</source>
        <translation>Score après</translation>
    </message>
    <message>
        <source>Safety call</source>
        <translation>Appel de sécurité</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>place on the body map</source>
        <translation>endroit du schéma corporel</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>session_form</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>1 lot</source>
        <translation>1 lot</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>1 site</translation>
    </message>
    <message>
        <source>A follow-up is before its session.</source>
        <translation>Un suivi précède sa séance.</translation>
    </message>
    <message>
        <source>A reason is asked for: {what}.</source>
        <translation>Un motif est demandé : {what}.</translation>
    </message>
    <message>
        <source>Add at least one muscle.</source>
        <translation>Ajoutez au moins un muscle.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Baseline or a reason is missing.</source>
        <translation>Il manque la valeur initiale ou un motif.</translation>
    </message>
    <message>
        <source>Carried over from {date} and not confirmed. Was it done today?</source>
        <translation>Repris du {date} et non confirmé. A-t-il été fait aujourd’hui ?</translation>
    </message>
    <message>
        <source>Confirm the lot or leave it out.</source>
        <translation>Confirmez le lot ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>Confirm this site or leave it out.</source>
        <translation>Confirmez ce site ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>Consent not recorded.</source>
        <translation>Consentement non renseigné.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Fait aujourd’hui</translation>
    </message>
    <message>
        <source>Give a baseline score, or say why it was not taken.</source>
        <translation>Donnez une valeur initiale, ou dites pourquoi elle n’a pas été mesurée.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave lot and expiry out</source>
        <translation>Laisser lot et péremption de côté</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave without a draft?</source>
        <translation>Quitter sans brouillon ?</translation>
    </message>
    <message>
        <source>Left or right?</source>
        <translation>Gauche ou droite ?</translation>
    </message>
    <message>
        <source>Lot and expiry carried over from {date} and not confirmed. Was it used today?</source>
        <translation>Lot et péremption repris du {date} et non confirmés. A-t-il été utilisé aujourd’hui ?</translation>
    </message>
    <message>
        <source>No injectate recorded.</source>
        <translation>Aucun produit injecté renseigné.</translation>
    </message>
    <message>
        <source>No site yet.</source>
        <translation>Pas encore de site.</translation>
    </message>
    <message>
        <source>Post score due {time}.</source>
        <translation>Score après dû à {time}.</translation>
    </message>
    <message>
        <source>Say why it is changed: the old version stays beside it.</source>
        <translation>Dites pourquoi c’est modifié : l’ancienne version reste à côté.</translation>
    </message>
    <message>
        <source>Say why it is given all the same.</source>
        <translation>Dites pourquoi c’est donné malgré tout.</translation>
    </message>
    <message>
        <source>Say why more than the usual maximum is given.</source>
        <translation>Dites pourquoi plus que le maximum usuel est donné.</translation>
    </message>
    <message>
        <source>Site {number}: {side} {muscle}</source>
        <translation>Site {number} : {muscle} {side}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Take the quick line with Enter, or empty it.</source>
        <translation>Validez la ligne rapide avec Entrée, ou videz-la.</translation>
    </message>
    <message>
        <source>The draft could not be kept. Leaving loses what was typed.</source>
        <translation>Le brouillon n’a pas pu être gardé. En quittant, ce qui a été saisi est perdu.</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Utilisé aujourd’hui</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>allergie</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} de plus</numerusform>
            <numerusform>et {count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>dose above the maximum</source>
        <translation>dose au-dessus du maximum</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>no post score</source>
        <translation>pas de score après</translation>
    </message>
    <message>
        <source>post score taken</source>
        <translation>score après mesuré</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message numerus="yes">
        <source>{count} lots</source>
        <translation>
            <numerusform>{count} lot</numerusform>
            <numerusform>{count} lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sites</source>
        <translation>
            <numerusform>{count} site</numerusform>
            <numerusform>{count} sites</numerusform>
        </translation>
    </message>
    <message>
        <source>{lot}, expiry {expiry}</source>
        <translation>{lot}, péremption {expiry}</translation>
    </message>
    <message>
        <source>{problem}: {sentence}</source>
        <translation>{problem} : {sentence}</translation>
    </message>
    <message>
        <source>{what} not confirmed. Saving asks about each.</source>
        <translation>{what} non confirmés. L’enregistrement demande pour chacun.</translation>
    </message>
    <message>
        <source>{what} not confirmed. Saving asks about it.</source>
        <translation>{what} non confirmé. L’enregistrement le demande.</translation>
    </message>
</context>
<context>
    <name>session_lots</name>
    <message>
        <source>Lot {lot}</source>
        <translation>Lot {lot}</translation>
    </message>
    <message>
        <source>{lot} expired {date}.</source>
        <translation>{lot} périmé le {date}.</translation>
    </message>
    <message>
        <source>{lot} was opened on {date}, after this session.</source>
        <translation>{lot} a été ouvert le {date}, après cette séance.</translation>
    </message>
</context>
<context>
    <name>session_muscles</name>
    <message>
        <source>"{text}" is not a known muscle.</source>
        <translation>« {text} » n’est pas un muscle connu.</translation>
    </message>
    <message>
        <source>1 time here</source>
        <translation>1 fois ici</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Vouliez-vous dire {name} ?</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>profond</translation>
    </message>
    <message numerus="yes">
        <source>{count} times here</source>
        <translation>
            <numerusform>{count} fois ici</numerusform>
            <numerusform>{count} fois ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session_quick_line</name>
    <message>
        <source> (its row is there)</source>
        <translation> (ligne déjà présente)</translation>
    </message>
    <message>
        <source> (the problem's side)</source>
        <translation> (côté du problème)</translation>
    </message>
    <message>
        <source>"{text}" fits several muscles.</source>
        <translation>« {text} » correspond à plusieurs muscles.</translation>
    </message>
    <message>
        <source>"{text}" has no such side.</source>
        <translation>« {text} » n’a pas ce côté.</translation>
    </message>
    <message>
        <source>"{text}" is not understood.</source>
        <translation>« {text} » n’est pas compris.</translation>
    </message>
    <message>
        <source>"{text}" is out of range.</source>
        <translation>« {text} » est hors limites.</translation>
    </message>
    <message>
        <source>"{text}" says again, and otherwise, what was said before.</source>
        <translation>« {text} » redit, autrement, ce qui a déjà été dit.</translation>
    </message>
    <message>
        <source>"{text}" stands twice in this line.</source>
        <translation>« {text} » figure deux fois dans cette ligne.</translation>
    </message>
    <message>
        <source>"{text}" stands without a muscle.</source>
        <translation>« {text} » figure sans muscle.</translation>
    </message>
    <message>
        <source>"{text}": left or right?</source>
        <translation>« {text} » : gauche ou droite ?</translation>
    </message>
    <message>
        <source>"{text}": of how many points? The row of this site does not say.</source>
        <translation>« {text} » : pour combien de points ? La ligne de ce site ne le dit pas.</translation>
    </message>
    <message>
        <source>"{text}": points are typed as x{text}, a volume as {text}ml.</source>
        <translation>« {text} » : les points se tapent x{text}, un volume {text}ml.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>Both sides, {muscle}</source>
        <translation>Des deux côtés, {muscle}</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names} ?</translation>
    </message>
    <message>
        <source>Left {muscle}</source>
        <translation>À gauche, {muscle}</translation>
    </message>
    <message>
        <source>Midline, {muscle}</source>
        <translation>Ligne médiane, {muscle}</translation>
    </message>
    <message>
        <source>Right {muscle}</source>
        <translation>À droite, {muscle}</translation>
    </message>
    <message>
        <source>This text is too long for a quick line.</source>
        <translation>Ce texte est trop long pour la ligne rapide.</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>Lequel : {names} ?</translation>
    </message>
    <message>
        <source>no {criterion}</source>
        <translation>sans {criterion}</translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation>douleur reconnue</translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation>douleur référée</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>bande tendue</translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation>point douloureux</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>secousse</translation>
    </message>
    <message>
        <source>with epinephrine</source>
        <translation>adrénaliné</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
    <message>
        <source>{volume} mL</source>
        <translation>{volume} mL</translation>
    </message>
    <message>
        <source>{volume} mL each point</source>
        <translation>{volume} mL par point</translation>
    </message>
    <message>
        <source>{volume} mL in all</source>
        <translation>{volume} mL au total</translation>
    </message>
</context>
<context>
    <name>session_reading</name>
    <message>
        <source>"{text}" is in mg; a volume is in mL. The mg follow from mL times mg/mL.</source>
        <translation>« {text} » est en mg ; un volume est en mL. Les mg découlent de mL fois mg/mL.</translation>
    </message>
    <message>
        <source>"{text}" is no strength; it is in mg/mL, or in percent such as 1 %.</source>
        <translation>« {text} » n’est pas une concentration ; elle est en mg/mL, ou en pour cent comme 1 %.</translation>
    </message>
    <message>
        <source>"{text}" is not a date and time such as 07-Sep-2026 14:32.</source>
        <translation>« {text} » n’est pas une date et heure telle que 07-sept-2026 14:32.</translation>
    </message>
    <message>
        <source>"{text}" is not a date such as 07-Sep-2026.</source>
        <translation>« {text} » n’est pas une date telle que 07-sept-2026.</translation>
    </message>
    <message>
        <source>"{text}" is not a date such as Aug-2027 or 31-Aug-2027.</source>
        <translation>« {text} » n’est pas une date telle que août-2027 ou 31-août-2027.</translation>
    </message>
    <message>
        <source>"{text}" is not a number from 0 to 100.</source>
        <translation>« {text} » n’est pas un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>"{text}" is not a number.</source>
        <translation>« {text} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>"{text}" is not a whole number from 1 to 99.</source>
        <translation>« {text} » n’est pas un nombre entier de 1 à 99.</translation>
    </message>
    <message>
        <source>How many points? At least 1.</source>
        <translation>Combien de points ? Au moins 1.</translation>
    </message>
    <message>
        <source>More than 0, or leave it empty: nothing recorded is not 0.</source>
        <translation>Plus que 0, ou laissez vide : rien de renseigné n’est pas 0.</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>no figures given</source>
        <translation>aucun chiffre donné</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Complication</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Bilan</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>no phone recorded</source>
        <translation>aucun téléphone renseigné</translation>
    </message>
</context>
<context>
    <name>tray_doubts</name>
    <message>
        <source>{lot} was recorded as {others} before, never as {drug}.</source>
        <translation>{lot} a été enregistré jusqu’ici comme {others}, jamais comme {drug}.</translation>
    </message>
</context>
<context>
    <name>tray_news</name>
    <message>
        <source>lot {lot}</source>
        <translation>lot {lot}</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>sans lot</translation>
    </message>
    <message>
        <source>no strength</source>
        <translation>sans dosage</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} adrénalinée</translation>
    </message>
</context>
</TS>
