<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>AboutCard</name>
    <message>
        <source>Licences</source>
        <translation>Licenses</translation>
    </message>
</context>
<context>
    <name>AuditEntry</name>
    <message>
        <source>Log-in</source>
        <translation>Login</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalog</translation>
    </message>
    <message>
        <source>Catalogue files (*.toml)</source>
        <translation>Catalog files (*.toml)</translation>
    </message>
    <message>
        <source>Take in a catalogue file</source>
        <translation>Take in a catalog file</translation>
    </message>
</context>
<context>
    <name>CriteriaBoxes</name>
    <message>
        <source>Recognised pain</source>
        <translation>Recognized pain</translation>
    </message>
</context>
<context>
    <name>DueRows</name>
    <message numerus="yes">
        <source>due in {days} days</source>
        <translation>
            <numerusform>due in {days} day</numerusform>
            <numerusform>due in {days} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>a file from a stick or another drive, when the clinic's computer is gone</source>
        <translation>a file from a USB drive or another disk, when the clinic's computer is gone</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Local anaesthetic or steroid of another clinic</source>
        <translation>Local anesthetic or steroid of another clinic</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Afterwards the clinic is locked. Other programs of this computer stay within reach.</source>
        <translation>Afterward the clinic is locked. Other programs of this computer stay within reach.</translation>
    </message>
    <message>
        <source>Your password is needed afterwards</source>
        <translation>Your password is needed afterward</translation>
    </message>
</context>
<context>
    <name>InjectateCard</name>
    <message>
        <source>anaesthetic with epinephrine</source>
        <translation>anesthetic with epinephrine</translation>
    </message>
    <message>
        <source>plain anaesthetic</source>
        <translation>plain anesthetic</translation>
    </message>
</context>
<context>
    <name>LotsPage</name>
    <message>
        <source>Blanks and dashes inside count as they were recorded.</source>
        <translation>Spaces and dashes inside count as they were recorded.</translation>
    </message>
    <message>
        <source>Lot look-up</source>
        <translation>Lot lookup</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Family name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>First name</translation>
    </message>
</context>
<context>
    <name>ProvenanceDialog</name>
    <message>
        <source>Open catalogue</source>
        <translation>Open catalog</translation>
    </message>
</context>
<context>
    <name>RetractDialog</name>
    <message>
        <source>Calls that it cancelled are due again. Verdict, curve and flag follow.</source>
        <translation>Calls that it canceled are due again. Verdict, curve and flag follow.</translation>
    </message>
</context>
<context>
    <name>UserSheet</name>
    <message>
        <source>The user changes this password at the first log-in.</source>
        <translation>The user changes this password at the first login.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Last log-in</source>
        <translation>Last login</translation>
    </message>
    <message>
        <source>{role} · last log-in {when}</source>
        <translation>{role} · last login {when}</translation>
    </message>
</context>
<context>
    <name>_MomentField</name>
    <message>
        <source>“{typed}” is not a date such as 14-Jul-1965 or 14.7.1965.</source>
        <translation>“{typed}” is not a date such as 14-Jul-1965 or 7/14/1965.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Catalogue: rules, drugs, muscles, presets</source>
        <translation>Catalog: rules, drugs, muscles, presets</translation>
    </message>
    <message>
        <source>Lot look-up: who got a lot</source>
        <translation>Lot lookup: who got a lot</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>catalogue entries</source>
        <translation>catalog entries</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Dose of local anaesthetic</source>
        <translation>Dose of local anesthetic</translation>
    </message>
    <message>
        <source>Limits of local anaesthetic</source>
        <translation>Limits of local anesthetic</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>values of the catalogue</source>
        <translation>values of the catalog</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>on a site: band, spot, referral, recognised, twitch</source>
        <translation>on a site: band, spot, referral, recognized, twitch</translation>
    </message>
</context>
<context>
    <name>patient_search</name>
    <message numerus="yes">
        <source>{count} people match · Up and Down choose, Enter opens</source>
        <translation>
            <numerusform>{count} person matches · Up and Down choose, Enter opens</numerusform>
            <numerusform>{count} people match · Up and Down choose, Enter opens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relief</name>
    <message>
        <source>Reaches the 30 % line ({line}), not the 50 % line ({other}).</source>
        <translation>Reaches the 30% line ({line}), not the 50% line ({other}).</translation>
    </message>
    <message>
        <source>Reaches the 50 % line ({line}).</source>
        <translation>Reaches the 50% line ({line}).</translation>
    </message>
    <message>
        <source>Short of the 30 % line ({line}).</source>
        <translation>Short of the 30% line ({line}).</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Counts as the anaesthetic's window</source>
        <translation>Counts as the anesthetic's window</translation>
    </message>
</context>
<context>
    <name>session_quick_line</name>
    <message>
        <source>recognised pain</source>
        <translation>recognized pain</translation>
    </message>
</context>
<context>
    <name>session_reading</name>
    <message>
        <source>"{text}" is no strength; it is in mg/mL, or in percent such as 1 %.</source>
        <translation>"{text}" is no strength; it is in mg/mL, or in percent such as 1%.</translation>
    </message>
</context>
</TS>
