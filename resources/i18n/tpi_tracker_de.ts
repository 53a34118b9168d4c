<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutCard</name>
    <message>
        <source>A support file holds versions, counts, settings and logs. No patient, no name, no path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support file saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPI Tracker is free software under the Apache License 2.0. It stands on these libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support file was not saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that is in it. Read it before you save it and send it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post score and follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerConflictDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}. {at}. Nothing of yours is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} answered this in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} cleared this answer in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerKeys</name>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>From the records: {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points, 0 to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same answer once more clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 15 minutes and for reading alone. Administrators are told who opened it, when and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chart in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is open for reading until {time}; administrators are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened, in at least ten characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditEntry</name>
    <message>
        <source>Clinic no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>Clinic no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator may read the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} entries; older ones come as you scroll</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditRows</name>
    <message>
        <source>Clinic no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditState</name>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} acknowledges what was found before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The audit is being checked: {count} entries read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: {count} entries, checked {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What happened, or what was done to find out. It stays in the audit for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>Entries of the audit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified when made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups of this clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator can restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and verified: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up beside the clinic; a further folder did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its automatic backups are made there; the manual says how. Back up now fetches all of it into an encrypted file in a folder that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made a quarter of an hour after the first change, when the program locks and when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen backup out into a temporary place, opens it, checks every page and all counts, and says how long it took. Nothing of the clinic is changed. Do it once a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {time} opened in {seconds} s: {patients}, all counts as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic lies on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the backup of {time}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a restore without restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted, each read again after it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaselineCard</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure and scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: patient could not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure}, {scale}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeNeedleCard</name>
    <message numerus="yes">
        <source>A safety call after {days} days: it asks whether all is well and takes no score</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before the needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason despite the allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same answer once more clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>call in {hours} h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} to note, none stops</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to note, {stops} wants a reason</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {text}. Saving asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyMapCanvas</name>
    <message>
        <source>Body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second click: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; a second click takes {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenGlass</name>
    <message>
        <source>Charts opened in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} opened the chart of {patient} in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallConflictDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written yet. Kept, it stands beside theirs, and the call is as you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}. The call went with it; nothing of yours is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} closed this call in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} marked the session of this call as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message>
        <source>Changes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped value was set in force again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the place of the shipped value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}, {author}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueEntryForm</name>
    <message>
        <source>shipped: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches “{typed}”. Esc shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle, drug, rule, preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>1 entry is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 flag has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator or a clinician can change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs a key of its own: small letters and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue files (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every problem was read by the changed rule: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: like {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the shipped value stays in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: what was in force stays in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a catalogue file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing else than what is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped value is in force again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry of this key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the reason first: it is kept with every entry the file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the program knows, where it is from, and this clinic's own values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} are raised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries are changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} flags have ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is changed from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain over time, table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve starts with a baseline. Press Ctrl+D to record one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Nothing was written; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterBox</name>
    <message>
        <source>No accuracy figures were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {limit}, rule not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open (rule: {threshold} or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule met (all {total})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule met ({threshold} or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule not met ({threshold} or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} interval {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{present} of {total} positive: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplicationForm</name>
    <message>
        <source>Complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complication kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complication kept, the safety call is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer there to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which complication was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session of {date}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 23-Nov-2026 14:32</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcludedNote</name>
    <message>
        <source>New workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers stand as they were kept. Reopening is noted in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workup concluded {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is confirmed and no finding names a pathway yet. Any can be chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long. Nothing of it was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Save what I chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written yet. Choose for each field which one is to stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}. Theirs is kept; yours was not written. Open it again to repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed this in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} to choose</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictFrame</name>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>1 point is missing for a repeat today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing of what is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference only, last checked {day}. Source: {source} ({read}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in a restatement of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gaps} points are missing for a repeat today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaBoxes</name>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>{date}, click to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss failure flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag of {name} dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag is no longer there to be dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag is quiet until that day, or until a score or session changes what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseBar</name>
    <message>
        <source>{mark} cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} warn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseMeter</name>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueRows</name>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety call: {sites}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {step} more, {hidden} are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>oldest {days} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>scored {value}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {number}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three tries or wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offset} after {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session} · baseline {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on {pair}; percents are rounded for display only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scale with a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {rule} {version}: {wording}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores behind the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source} ({review})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {number}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExposureForm</name>
    <message>
        <source>A retraction needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts in the dose of the same day and in the steroid of twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose (mg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given elsewhere: kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer there to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which drug was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nerve block, joint injection, dentist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 3 tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>oldest {days} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Concluded workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss with reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed until {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment failure: no relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment failure: short-lived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the flag, and who set it aside and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {needed} items that matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how to begin. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPI Tracker {version} · F1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file from a stick or another drive, when the clinic's computer is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder with a clinic on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invented patients, nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, first user, recovery key, backup folder: about 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared by several computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the clinic that was open before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagHistoryDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagLine</name>
    <message>
        <source>Open workup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagTests</name>
    <message>
        <source>Age over {limit}: {age} years, {counts}. From the date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the tests of {flag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} tests counted together, {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Connect the drive or share again, then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's folder is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is as the folder left it; what you type stays on the screen and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for further backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundPatients</name>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict of last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>overdue {days} d</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} scores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateNote</name>
    <message>
        <source>Gate not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flag present: {flags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{left} of {all} red flags are not answered. The report says so too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic or steroid of another clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>, last asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the clinic is locked. Other programs of this computer stay within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, one question a screen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief from the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window fills the screen and shows these questions alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is needed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} answered already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: 1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title}: {count} questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>A fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the wrong person: nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locked after {count} wrong passwords.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the device back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers cannot be kept. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers so far are kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient's answers are not saved but kept as a draft. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient's answers are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient's answers are saved; a half answered questionnaire waits on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Are you {name}, born in {year}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the clinic only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of your pain has the treatment taken away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much pain do you have at its least?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much pain do you have at its worst?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much pain do you have on average?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather not answer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Please give the device back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of who handed the device over ends this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still go back, or hand in your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} left out. You can go back, or hand in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} short questions for today. You may leave out any of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · born {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InjectateCard</name>
    <message>
        <source>Add component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anaesthetic with epinephrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle only, no drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with steroid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InjectateFoot</name>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no volume recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{drawn} mL drawn = {placed} mL placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drawn} mL drawn, placed volume not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drawn} mL drawn, {placed} mL placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} mL left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} mL more placed than drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} mL placed, drawn volume not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} in {sites}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InjectateRow</name>
    <message>
        <source>Aug-2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}, plain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentConflictDialog</name>
    <message>
        <source>{at}. Nothing of yours is written yet. Its answers make its total: it is kept whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed this questionnaire in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message>
        <source>Correct questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half answered: kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: no number is stored; the chart shows a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: no number is stored; the chart shows a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire is no longer there to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} corrected for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeKeys</name>
    <message>
        <source>nothing answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>27 G, 40 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked: not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocksWithSystem</name>
    <message>
        <source>Locked before the computer slept. Drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked with the screen of the computer. Drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWatch</name>
    <message>
        <source>The clinic's log has grown to {size} MB: another program or window keeps reading. Nothing is lost; close what reads the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LotRows</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LotTable</name>
    <message>
        <source>Sessions with this lot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LotsPage</name>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins alike:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks and dashes inside count as they were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot number as it stands on the vial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot {lot}: {sessions}, the newest {shown} are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot {lot}: {sessions}, {patients}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names every session in which it was recorded: date, patient, muscles, drug, amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a lot number, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Locked. Drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPI Tracker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointed at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixUpNote</name>
    <message>
        <source>Same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two patients are easy to mix up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} patients are easy to mix up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {one} and {other}. Check the birth date and clinic no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>“{typed}” is not a date such as 14-Feb-2026, nor a month such as Feb 2026 or 2/2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuscleCard</name>
    <message>
        <source>Before the needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve and roots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleura or great vessels lie close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral maps are teaching aids; the Delphi panel of 2018 expects no fixed map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roots: {roots}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedleCaution</name>
    <message>
        <source>Anticoagulant recorded: {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anticoagulant: not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewClinic</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on another drive. Copies of the clinic will lie there, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the clinic a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: first user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open that clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and store it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once. It opens the clinic when every password is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the key first, then tick the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder already holds a clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is still shown here. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as reports show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines under the name on reports; can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen; it can be done later in Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>1 more character</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least {count} characters; anything that can be typed or pasted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: {count} characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} more characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call and no review planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried, and what is taken now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source> Unverified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnsetField</name>
    <message>
        <source>month or year is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored as {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a date, a month such as Mar-2025 or a year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDueRow</name>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be read only: Enter opens the patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPasswordSheet</name>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that only you know; then the clinic opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password you have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else gave you this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathwayNote</name>
    <message>
        <source>None yet: no source is weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways that follow from what is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways when the source is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pathways}. The clinician decides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {name}, born {born}, clinic no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>A patient of a similar name and birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a patient the clinic knows already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drug and dose; no when asked and none is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons between; none when asked and none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is easily mixed up with this one. Open that patient, or say it is another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who}, and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>1 score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain problem yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and scores belong to a problem: what hurts, where, since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} scores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{scored} of {due} due follow-ups scored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientSide</name>
    <message>
        <source>Names and birth dates that are easy to mix up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {who}, and not {more} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientTabButton</name>
    <message>
        <source>{name}, draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientTable</name>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy to mix up, check birth date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientTableFoot</name>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Return opens in a new tab · Up and Down choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientTabs</name>
    <message>
        <source>Open patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name fragments in any order, birth date (14.7.65, 1965-07-14), clinic no. or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, birth date, clinic no. or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient of this search passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the first one (Ctrl+Shift+N), or import a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date or the clinic number, or register a new patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accents and case do not matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded for it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain reproduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records show none of the known patterns yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from sessions {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {recorded} sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} mL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pathway below and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pathway first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried and taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed: start + {weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStepLine</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemForm</name>
    <message>
        <source>Analgesics give no relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservative care failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed with higher risk of failure: what is left empty counts as not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPicker</name>
    <message>
        <source>Add problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvenanceDialog</name>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past its check: the sources were to be read again by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources to be read again by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program documents and prompts; the clinician decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is the shipped one: the numbers in it may be the shipped ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>changed here {count} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireEntry</name>
    <message>
        <source>{low} {words}, {high} {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Backup of {time}, for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be entered, and what is looked at is not noted in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered later is not here, and nothing can be entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPatients</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, because the clinic's file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the backup in the clinic's place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup of {time}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {time} is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read any more lies in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered since is not in it. The file that does not open is moved aside, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept as the backup {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First passwords, to be handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and store it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once. The old one no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedFlagCard</name>
    <message>
        <source>Gate complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flag present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by {author}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {author}{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All records are kept. What went wrong is in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {count} of the characters used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the paper each stands as its code in brackets: {shown}. Install a font for that script (for example the Noto fonts) and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Page {place} of {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has no pain problem yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is kept here. Choose another place and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreClinic</name>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of {time}, {patients} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a backup that can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open that clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder already holds a clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the day of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the clinic in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source> and {count} more kinds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back with it: {entered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every page of the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered {first} to {last}: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered {time}: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone with it: {entered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a backup of its own, so that this can be undone. Users and passwords stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is here would be gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is locked, then opens as it was that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's own file is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the clinic's name as it stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered since the backup cannot be counted. The file is moved aside, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed again, as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} of {patients}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetractConflictDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}. It is retracted already; nothing of yours is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}. Nothing is retracted yet. This is what you have not seen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed this in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetractDialog</name>
    <message>
        <source>A follow-up that it answered is due again. The flag follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retraction needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that it cancelled are due again. Verdict, curve and flag follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves its panel of the chart. A follow-up that it answered is due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the curve, the verdict and every list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the list of what was tried and what is taken now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer counts; what the session's own field says stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers, and its other total where it has two, go with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sites, injectates, scores and follow-ups go with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not retracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted; the history keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract {kind} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract {kind} {value} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracted for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer there to be retracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is another's record, or an older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Listed with higher risk of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Correct score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, enjoyment and general activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score corrected for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {value} saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient's impression of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is no longer there to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the score, or N for not asked, R for refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the call due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no call due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no call due today; the next is {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreEntry</name>
    <message>
        <source>0 none, 10 worst imaginable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 none, 100 worst imaginable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at its least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated relief (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreKeys</name>
    <message>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Enter opens · Up and Down choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Enter a part of the name, a birth date, a clinic number or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerWatch</name>
    <message>
        <source>Reconnecting to the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe; what you typed stays here and is saved when the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionConflictDialog</name>
    <message>
        <source>{at}. Nothing of yours is written yet. What belongs together is kept whole: the session as they left it, or as you typed it, as a new version after theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written. Your form is kept as a draft while you look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} changed this session in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} marked this session as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc goes back, the draft stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} entries need a look before saving.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>20 min, due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure flag open since {date} ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workup {answered} of {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what saving adds to the curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palpation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. {what} The form is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session} saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>An administrator can change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response to a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's facts are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be kept: their folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who got a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as reports name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Europe/Prague; dates are read in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with their sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>A draft is kept encrypted and can be resumed from Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved before you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved with what you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteKeys</name>
    <message>
        <source>Name the muscle; then F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space confirms; then 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Sites that hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others do not hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} sites hurt, the others do not</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} sites so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle, or the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site {number}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} carried from {date}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuted because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>1 more item for {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered for {place}{side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} more items for {source}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Locks in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>1 answer proposed from the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} proposed from the records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message numerus="yes">
        <source>Step {number} of {count}: {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs step 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from 1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>read from {count} sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{all} of {all}, {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refuted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} supported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} suspected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthField</name>
    <message>
        <source>Concentration (mg/mL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Enter takes, Tab goes on, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestPopup</name>
    <message numerus="yes">
        <source>{text}, {place} of {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Against: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state set; something is recorded for {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuted because: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>A text has at most {most} characters. Nothing of it was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{typed}” has no time. Write the time after the date, such as {day} 14:32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a date and time such as 23-Nov-2026 14:32.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Sessions, scores, calls, treatments and workups will stand here, the newest on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retracted {day}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}, {author}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayCalls</name>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Find patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from {name} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-ups to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {value} saved for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here one to twelve weeks after a session. Find a patient to record one (Ctrl+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number of {name} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} declined, the follow-up is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no complaint, the safety call is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is to be called later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} refused a score, the follow-up is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not asked, the follow-up stays open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure flags without a workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A flag appears when a treatment fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. What you type is kept here until it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan steps to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all {count:,} flagged patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kept encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO: invented patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find patient: name, birth date, clinic no., phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalEntry</name>
    <message>
        <source>higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}, {direction}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentsDialog</name>
    <message>
        <source>Change treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded yet: what was tried, what is taken now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treatment is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gabapentin 300 mg at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriBox</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriedLine</name>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>1 workup is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} workups are under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data on this computer are encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are kept, encrypted too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password to open the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPI Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPI Tracker {version} · F1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserSheet</name>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user changes this password at the first log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as reports show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {role} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may unlock again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was added as {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After somebody has left: everyone else gets a first password, and the recovery key is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was shown once and cannot be shown again. Make a new one and put it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said that the recovery key was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut {name} out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed one no longer works then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} wrote stays. An open window of {name} is refused at its next action. Who has unlocked the clinic before may have kept its database key: only a new one shuts that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and who injects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the clinic when every password is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is offered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · last log-in {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source> ({first} to {then})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict needs a session with a baseline and scores after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best / last judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaningful change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {rule} {version} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Within {hours} h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no judged score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, by PGIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{days} (goal {goal})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} and {pct}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeConflictDialog</name>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or add a pain problem first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's folder is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkupHead</name>
    <message>
        <source>, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every answer is kept at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkupPage</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workup concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workup reopened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkupSaves</name>
    <message>
        <source>Their answer was kept, yours was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FolderLine</name>
    <message>
        <source>Last {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next one soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two days behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MomentField</name>
    <message>
        <source>“{typed}” is not a date such as 14-Jul-1965 or 14.7.1965.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PointRow</name>
    <message>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Program</name>
    <message>
        <source>Making the demo clinic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong and was noted in the log. What is saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RowActions</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_VersionBlock</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retracted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Audit: who did what when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (asks if something was typed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue: rules, drugs, muscles, presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the patient's tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the lots carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the sites carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot look-up: who got a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments tried and taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and their rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allowed</name>
    <message>
        <source>The clinic is open for reading only. Nothing can be entered now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Choose the folder that holds clinic.db and keys.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like postgresql://user@host/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clinic in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is kept as a draft and can be resumed from Today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running clock (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day without the further backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month has passed since the last drill. It takes a minute and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {age}, not on the further drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good one: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether all is there. Until you say so no older backup is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup for two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic and its backups are on this computer alone. An administrator can choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic and its backups are on this computer alone. Choose a folder on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The further backup did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days without the further backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until an administrator says that all is there no older backup is let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks before the needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doses given elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injectates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retracted {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workup items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sustained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-lived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict} so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautions of drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the pleura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal milligrams of steroids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors listed with failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is asked or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered when present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response to a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a plan step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RxNorm code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid over twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Draft not kept: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of {time} taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissal of a flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose given elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again to see what they wrote, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no memory left for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their change is kept, yours was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not saved; what was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated relief (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength (mg/mL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Dismissed failure flag open again: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure flag ended by newer records: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure flag raised again: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure flag raised: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure flag withdrawn, its records changed: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Injectate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: taken away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>instrument</name>
    <message>
        <source>Important change: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source} ({review}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the patient's hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient's page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores, and the open row of Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit, then Enter, saves; 1 waits for 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers and goes on; 1 waits for 0 where 10 is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chooses the answer; 1 waits for 0 where 10 is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirms all sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirms the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgets what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from step to step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the answer, opens or folds a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a point more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Record score: PEG, PGIC, another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the timeline and on the flag: history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the timeline: all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the timeline: edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the timeline: retract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a session in the timeline: complication and its course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a site: band, spot, referral, recognised, twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a site: what is taught of the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the curve: first and last point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the curve: step through the points, then the panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the side: left, right, both, midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the sites: ticks one; the others do not hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the total; all of it refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens in a new tab (Patients)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the answer back; without one, goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the buttons: leave out, back, for the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn to another view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is taught of the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>locking</name>
    <message numerus="yes">
        <source>Locked after {hours} hours. Drafts are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked after {minutes} minutes. Drafts are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Locked while the computer slept. Drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muscle</name>
    <message>
        <source>{review}: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forearm and hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip and buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee and leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>widespread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Newest good backup: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that backup, to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the key file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore that backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup beside the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relief</name>
    <message>
        <source>Baseline of the session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline for {pair}, so relief is not computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is stored; the curve shows a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient says {stated}, computed {computed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient says {stated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches the 30 % line ({line}), not the 50 % line ({other}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches the 50 % line ({line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief after that session is computed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief from 0 cannot be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short of the 30 % line ({line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number the patient gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pct} more pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pct} relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{then} to {value} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in a restatement of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the chart, workups, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, users and keys too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injects only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injects, never unlocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names, phone numbers, dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads charts, changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records sessions and scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute, with epinephrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline at least this much of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline at most this old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight, with epinephrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as the anaesthetic's window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First warning at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First window begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function better by at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone soon: by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last window ends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least volume a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little twitch below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long duration from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost to follow-up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many sites in one session from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaningful to the patient from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relief needs a score from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relief within 2 h below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relief: sessions looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PGIC counts as meaningful up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy is asked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy is asked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief for at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is sustained at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief of weeks from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief within 2 h from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review proposed after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety call offered for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are judged from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are judged to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-lived: sessions in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soreness up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong warning above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable after attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse by this much of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or this much of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} mg/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Not saved yet: waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session_conflict</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complication: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place on the body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session_form</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up is before its session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is asked for: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline or a reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over from {date} and not confirmed. Was it done today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the lot or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm this site or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a baseline score, or say why it was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave lot and expiry out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without a draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left or right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot and expiry carried over from {date} and not confirmed. Was it used today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No injectate recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post score due {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is changed: the old version stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is given all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why more than the usual maximum is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site {number}: {side} {muscle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the quick line with Enter, or empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be kept. Leaving loses what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dose above the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no post score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post score taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} lots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{lot}, expiry {expiry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not confirmed. Saving asks about each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} not confirmed. Saving asks about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session_lots</name>
    <message>
        <source>Lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lot} expired {date}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session_muscles</name>
    <message>
        <source>"{text}" is not a known muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} times here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session_quick_line</name>
    <message>
        <source> (the problem's side)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" fits several muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" has no such side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" says again, and otherwise, what was said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" stands without a muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}": left or right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}": points are typed as x{text}, a volume as {text}ml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, {muscle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {muscle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midline, {muscle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right {muscle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long for a quick line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with epinephrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{volume} mL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session_reading</name>
    <message>
        <source>"{text}" is in mg; a volume is in mL. The mg follow from mL times mg/mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is no strength; it is in mg/mL, or in percent such as 1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is not a date and time such as 07-Sep-2026 14:32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is not a date such as 07-Sep-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is not a date such as Aug-2027 or 31-Aug-2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is not a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{text}" is not a whole number from 1 to 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many points? At least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 0, or leave it empty: nothing recorded is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>no figures given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phone recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
