<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AbbreviationsCard</name>
    <message>
        <source>Abbreviations</source>
        <translation>Abreviaturas</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Añadir palabra</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Línea media</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>a muscle or a drug</source>
        <translation>un músculo o un fármaco</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>según se escriba</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>mg/mL</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>words of the quick line</source>
        <translation>palabras de la línea rápida</translation>
    </message>
    <message>
        <source>“{word}” is a word of the quick line now</source>
        <translation>«{word}» es ahora una palabra de la línea rápida</translation>
    </message>
    <message>
        <source>“{word}” is no word of the quick line any more</source>
        <translation>«{word}» ya no es una palabra de la línea rápida</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>A support file holds versions, counts, settings and logs. No patient, no name, no path.</source>
        <translation>Un archivo de soporte contiene versiones, recuentos, ajustes y registros técnicos. Ningún paciente, ningún nombre, ninguna ruta.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>No se escribió nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Guardar el archivo de soporte</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>Support file saved as {name}</source>
        <translation>Archivo de soporte guardado como {name}</translation>
    </message>
    <message>
        <source>TPI Tracker is free software under the Apache License 2.0. It stands on these libraries.</source>
        <translation>TPI Tracker es software libre bajo la licencia Apache 2.0. Se apoya en estas bibliotecas.</translation>
    </message>
    <message>
        <source>The support file was not saved: {reason}.</source>
        <translation>El archivo de soporte no se guardó: {reason}.</translation>
    </message>
    <message>
        <source>This is all that is in it. Read it before you save it and send it to somebody.</source>
        <translation>Esto es todo lo que contiene. Léalo antes de guardarlo y enviarlo a alguien.</translation>
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
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Addendum kept</source>
        <translation>Anexo guardado</translation>
    </message>
    <message>
        <source>The note stays as it was signed</source>
        <translation>La nota queda como se firmó</translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Post score</source>
        <translation>Punt. posterior</translation>
    </message>
    <message>
        <source>Post score and follow-ups</source>
        <translation>Puntuación posterior y seguimientos</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
</context>
<context>
    <name>AlikeNote</name>
    <message>
        <source>Names and birth dates that are easy to mix up</source>
        <translation>Nombres y fechas de nacimiento fáciles de confundir</translation>
    </message>
    <message>
        <source>Not {who}</source>
        <translation>No es {who}</translation>
    </message>
    <message>
        <source>Not {who}, and not {more} others</source>
        <translation>No es {who} ni otras {more} personas</translation>
    </message>
    <message>
        <source>One person: merge…</source>
        <translation>Una sola persona: fusionar…</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Abrir el otro</translation>
    </message>
</context>
<context>
    <name>AnswerConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>{about}. {at}. Nothing of yours is written yet.</source>
        <translation>{about}. {at}. Aún no se ha escrito nada suyo.</translation>
    </message>
    <message>
        <source>{author} answered this in the meantime</source>
        <translation>{author} respondió esto mientras tanto</translation>
    </message>
    <message>
        <source>{author} cleared this answer in the meantime</source>
        <translation>{author} borró esta respuesta mientras tanto</translation>
    </message>
</context>
<context>
    <name>AnswerKeys</name>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation>nada respondido</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>From the records: {basis}</source>
        <translation>De los registros: {basis}</translation>
    </message>
    <message>
        <source>Not done because</source>
        <translation>No se hizo porque</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points, 0 to {highest}</source>
        <translation>Puntos, de 0 a {highest}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The same answer once more clears it</source>
        <translation>La misma respuesta otra vez la borra</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>no concuerda</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>concuerda</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>resulted</source>
        <translation>con resultado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>For 15 minutes and for reading alone. Administrators are told who opened it, when and why.</source>
        <translation>Durante 15 minutos y solo para leer. Se informa a los administradores de quién la abrió, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation>Abrir historia</translation>
    </message>
    <message>
        <source>Open the chart in an emergency</source>
        <translation>Abrir la historia en una emergencia</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The chart is open for reading until {time}; administrators are told</source>
        <translation>La historia está abierta para lectura hasta las {time}; se informa a los administradores</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>ninguno pendiente</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>what happened, in at least ten characters</source>
        <translation>qué ocurrió, en al menos diez caracteres</translation>
    </message>
</context>
<context>
    <name>AttachSheet</name>
    <message>
        <source>A document belongs to a session or a workup: begin one of them first</source>
        <translation>Un documento pertenece a una sesión o a un estudio: comience antes una de las dos cosas</translation>
    </message>
    <message>
        <source>A document that was attached is retracted where it stands, with a reason</source>
        <translation>Un documento adjuntado se anula donde está, con un motivo</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Adjuntar un documento</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Elegir un documento</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Choose the file again: a draft holds none</source>
        <translation>Elija de nuevo el archivo: un borrador no lo guarda</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Elija primero el archivo.</translation>
    </message>
    <message>
        <source>Correct a document</source>
        <translation>Corregir un documento</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>Día en que se hizo</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Documento adjuntado</translation>
    </message>
    <message>
        <source>Document corrected</source>
        <translation>Documento corregido</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation>Documentos ({endings})</translation>
    </message>
    <message>
        <source>Give the document a title.</source>
        <translation>Dé un título al documento.</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>Mientras tanto lo cambió {author}</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Nothing was written. Close this and look at it as it is now.</source>
        <translation>No se escribió nada. Cierre esto y mire cómo está ahora.</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, at most 20 MB</source>
        <translation>PDF, JPEG o PNG, 20 MB como máximo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say what the document belongs to.</source>
        <translation>Diga a qué pertenece el documento.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>The document is no longer there</source>
        <translation>El documento ya no está</translation>
    </message>
    <message>
        <source>The file is read …</source>
        <translation>Leyendo el archivo …</translation>
    </message>
    <message>
        <source>The words are kept as a draft, the file is not: choose it again then.</source>
        <translation>Lo escrito queda como borrador, el archivo no: habrá que elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Wait until its first page is seen.</source>
        <translation>Espere a que se vea la primera página.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>what the document is</source>
        <translation>qué es el documento</translation>
    </message>
</context>
<context>
    <name>AuditEntry</name>
    <message>
        <source>Clinic no.</source>
        <translation>N.º historia</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>choose one in the list</source>
        <translation>elija una en la lista</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>Clinic no.</source>
        <translation>N.º historia</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation>Este día es anterior al primero.</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>clinic no. {number}</source>
        <translation>n.º de historia {number}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>hasta {day}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audit saved as {name}</source>
        <translation>Auditoría guardada como {name}</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Only an administrator may read the audit.</source>
        <translation>Solo un administrador puede leer la auditoría.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The PDF was not saved: {reason}.</source>
        <translation>El PDF no se guardó: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} entries; older ones come as you scroll</source>
        <translation>
            <numerusform>La entrada más reciente; las anteriores aparecen al desplazarse</numerusform>
            <numerusform>Las {count} entradas más recientes; las anteriores aparecen al desplazarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entrada</numerusform>
            <numerusform>{count} entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditRows</name>
    <message>
        <source>Clinic no.</source>
        <translation>N.º historia</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>AuditState</name>
    <message>
        <source>Acknowledge</source>
        <translation>Dar por conocido</translation>
    </message>
    <message>
        <source>Acknowledge what was found</source>
        <translation>Dar por conocido lo hallado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Entry {entry} acknowledges what was found before it.</source>
        <translation>La entrada {entry} da por conocido lo hallado antes de ella.</translation>
    </message>
    <message>
        <source>The audit is being checked</source>
        <translation>Se está comprobando la auditoría</translation>
    </message>
    <message numerus="yes">
        <source>The audit is being checked: {count} entries read</source>
        <translation>
            <numerusform>Se está comprobando la auditoría: {count} entrada leída</numerusform>
            <numerusform>Se está comprobando la auditoría: {count} entradas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: {count} entries, checked {time}</source>
        <translation>
            <numerusform>La auditoría está íntegra: {count} entrada, comprobada a las {time}</numerusform>
            <numerusform>La auditoría está íntegra: {count} entradas, comprobadas a las {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened, or what was done to find out. It stays in the audit for good.</source>
        <translation>Qué ocurrió, o qué se hizo para averiguarlo. Queda en la auditoría para siempre.</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>Entries of the audit</source>
        <translation>Entradas de la auditoría</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>beside the clinic</source>
        <translation>junto a la clínica</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>verified when made</source>
        <translation>verificada al hacerla</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups of this clinic</source>
        <translation>Copias de seguridad de esta clínica</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>An administrator can restore a backup.</source>
        <translation>Un administrador puede restaurar una copia.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Copia hecha y verificada</translation>
    </message>
    <message>
        <source>Backed up and verified: {name}</source>
        <translation>Copia hecha y verificada: {name}</translation>
    </message>
    <message>
        <source>Backed up beside the clinic; a further folder did not take it</source>
        <translation>Copia hecha junto a la clínica; una carpeta adicional no la aceptó</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>Copia y restauración</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Comprobar todas</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Carpeta para la copia</translation>
    </message>
    <message>
        <source>Its automatic backups are made there; the manual says how. Back up now fetches all of it into an encrypted file in a folder that you choose.</source>
        <translation>Sus copias automáticas se hacen allí; el manual explica cómo. «Hacer copia ahora» la trae entera a un archivo cifrado en una carpeta que usted elija.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copias</translation>
    </message>
    <message>
        <source>One is made a quarter of an hour after the first change, when the program locks and when it ends.</source>
        <translation>Se hace una un cuarto de hora después del primer cambio, al bloquear el programa y al cerrarlo.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Takes the chosen backup out into a temporary place, opens it, checks every page and all counts, and says how long it took. Nothing of the clinic is changed. Do it once a month.</source>
        <translation>Extrae la copia elegida a un lugar temporal, la abre, comprueba cada página y todos los recuentos y dice cuánto tardó. No se cambia nada de la clínica. Hágalo una vez al mes.</translation>
    </message>
    <message>
        <source>The backup of {time} opened in {seconds} s: {patients}, all counts as written.</source>
        <translation>La copia de {time} se abrió en {seconds} s: {patients}, todos los recuentos como se escribieron.</translation>
    </message>
    <message>
        <source>The clinic lies on a server</source>
        <translation>La clínica está en un servidor</translation>
    </message>
    <message>
        <source>Trying the backup of {time}…</source>
        <translation>Probando la copia de {time}…</translation>
    </message>
    <message>
        <source>a restore without restoring</source>
        <translation>una restauración sin restaurar</translation>
    </message>
    <message>
        <source>encrypted, each read again after it was written</source>
        <translation>cifradas, cada una releída después de escribirla</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} paciente</numerusform>
            <numerusform>{count} pacientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaselineCard</name>
    <message>
        <source>Baseline</source>
        <translation>Valor basal</translation>
    </message>
    <message>
        <source>Baseline score</source>
        <translation>Puntuación basal</translation>
    </message>
    <message>
        <source>Measure and scale</source>
        <translation>Medida y escala</translation>
    </message>
    <message>
        <source>NRS</source>
        <translation>NRS</translation>
    </message>
    <message>
        <source>Not taken, because</source>
        <translation>No tomado, porque</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Taken after all</source>
        <translation>Sí se tomó</translation>
    </message>
    <message>
        <source>VAS</source>
        <translation>EVA</translation>
    </message>
    <message>
        <source>average</source>
        <translation>promedio</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>caras</translation>
    </message>
    <message>
        <source>for example: patient could not answer</source>
        <translation>por ejemplo: el paciente no pudo responder</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>máximo</translation>
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
            <numerusform>Una llamada de seguridad tras {days} día: pregunta si todo va bien y no recoge puntuación</numerusform>
            <numerusform>Una llamada de seguridad tras {days} días: pregunta si todo va bien y no recoge puntuación</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the needle</source>
        <translation>Antes de la aguja</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>Última dosis</translation>
    </message>
    <message>
        <source>Last dose: date and time, such as y 20:00 or t 8:00; other words are kept as typed</source>
        <translation>Última dosis: fecha y hora, como y 20:00 o t 8:00; otras palabras quedan como se escribieron</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Reason despite the allergy</source>
        <translation>Motivo pese a la alergia</translation>
    </message>
    <message>
        <source>The same answer once more clears it</source>
        <translation>La misma respuesta otra vez la borra</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message numerus="yes">
        <source>call in {hours} h</source>
        <translation>
            <numerusform>llamada en {hours} h</numerusform>
            <numerusform>llamada en {hours} h</numerusform>
        </translation>
    </message>
    <message>
        <source>last dose</source>
        <translation>última dosis</translation>
    </message>
    <message>
        <source>not asked: {count}</source>
        <translation>sin preguntar: {count}</translation>
    </message>
    <message>
        <source>nothing to note</source>
        <translation>nada que anotar</translation>
    </message>
    <message numerus="yes">
        <source>{count} to note, none stops</source>
        <translation>
            <numerusform>{count} por anotar, ninguno impide</numerusform>
            <numerusform>{count} por anotar, ninguno impide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to note, {stops} wants a reason</source>
        <translation>
            <numerusform>{count} por anotar, {stops} pide un motivo</numerusform>
            <numerusform>{count} por anotar, {stops} pide un motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {text}. Saving asks for a reason.</source>
        <translation>{title}: {text}. Al guardar se pide un motivo.</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>{typed} was read day first. Month first it would be {other}.</source>
        <translation>{typed} se leyó con el día primero. Con el mes primero sería {other}.</translation>
    </message>
    <message>
        <source>{typed} was read month first. Day first it would be {other}.</source>
        <translation>{typed} se leyó con el mes primero. Con el día primero sería {other}.</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>Se muestra en el mapa</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
</context>
<context>
    <name>BodyMapCanvas</name>
    <message>
        <source>Body map</source>
        <translation>Mapa corporal</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>Desde la derecha</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Lies close</source>
        <translation>Queda cerca</translation>
    </message>
    <message>
        <source>No sites here.</source>
        <translation>Ningún sitio aquí.</translation>
    </message>
    <message>
        <source>On other views: {count}.</source>
        <translation>En otras vistas: {count}.</translation>
    </message>
    <message>
        <source>Pleura or great vessels lie close</source>
        <translation>La pleura o grandes vasos quedan cerca</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Irradia a</translation>
    </message>
    <message>
        <source>Sites: {sites}.</source>
        <translation>Sitios: {sites}.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>carried, not confirmed</source>
        <translation>arrastrado, sin confirmar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>second click: {name}</source>
        <translation>segundo clic: {name}</translation>
    </message>
    <message>
        <source>session {number} {verdict}</source>
        <translation>sesión {number} {verdict}</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>{first}; a second click takes {other}</source>
        <translation>{first}; un segundo clic toma {other}</translation>
    </message>
</context>
<context>
    <name>BodyMapList</name>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Muscles of the body map</source>
        <translation>Músculos del mapa corporal</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
</context>
<context>
    <name>BrokenGlass</name>
    <message>
        <source>Charts opened in an emergency</source>
        <translation>Historias abiertas en una emergencia</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>{author} opened the chart of {patient} in an emergency</source>
        <translation>{author} abrió la historia de {patient} en una emergencia</translation>
    </message>
</context>
<context>
    <name>CallConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written yet. Kept, it stands beside theirs, and the call is as you say.</source>
        <translation>{at}. Aún no se ha escrito nada suyo. Si lo conserva, queda junto a lo de la otra persona y la llamada queda como usted diga.</translation>
    </message>
    <message>
        <source>{at}. The call went with it; nothing of yours is written.</source>
        <translation>{at}. La llamada desapareció con ello; no se ha escrito nada suyo.</translation>
    </message>
    <message>
        <source>{author} closed this call in the meantime</source>
        <translation>{author} cerró esta llamada mientras tanto</translation>
    </message>
    <message>
        <source>{author} marked the session of this call as entered in error</source>
        <translation>{author} marcó la sesión de esta llamada como anotada por error</translation>
    </message>
</context>
<context>
    <name>CallListSheet</name>
    <message>
        <source>A calendar entry says the clinic number alone: calendars lie on telephones and other computers.</source>
        <translation>Una entrada del calendario dice solo el número de historia: los calendarios están en teléfonos y otros ordenadores.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Lista de llamadas</translation>
    </message>
    <message>
        <source>Call list saved as {name}</source>
        <translation>Lista de llamadas guardada como {name}</translation>
    </message>
    <message>
        <source>Call list sent to the printer</source>
        <translation>Lista de llamadas enviada a la impresora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Names and numbers in the calendar too</source>
        <translation>Nombres y números también en el calendario</translation>
    </message>
    <message>
        <source>Next 7 days {count}</source>
        <translation>Próximos 7 días {count}</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>No se escribió nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>Atrasadas {count}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Guardar calendario</translation>
    </message>
    <message>
        <source>The call list was not saved: {reason}.</source>
        <translation>La lista de llamadas no se guardó: {reason}.</translation>
    </message>
    <message>
        <source>The calls that wait, for a pen or for a calendar</source>
        <translation>Las llamadas que esperan, para el bolígrafo o para un calendario</translation>
    </message>
    <message>
        <source>The paper has names and telephone numbers, and boxes for the score and for what else came of a call.</source>
        <translation>En el papel hay nombres y números de teléfono, y casillas para la puntuación y para lo demás que dio la llamada.</translation>
    </message>
    <message>
        <source>Today {count}</source>
        <translation>Hoy {count}</translation>
    </message>
    <message>
        <source>With the next 7 days</source>
        <translation>Con los próximos 7 días</translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message>
        <source>Changes here</source>
        <translation>Cambios aquí</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>Nada más.</translation>
    </message>
    <message>
        <source>The shipped value was set in force again.</source>
        <translation>El valor de fábrica volvió a entrar en vigor.</translation>
    </message>
    <message>
        <source>Took the place of the shipped value.</source>
        <translation>Sustituyó al valor de fábrica.</translation>
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
        <translation>de fábrica: {value}</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Find entry</source>
        <translation>Buscar entrada</translation>
    </message>
    <message>
        <source>No entry matches “{typed}”. Esc shows all.</source>
        <translation>Ninguna entrada coincide con «{typed}». Esc las muestra todas.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>muscle, drug, rule, preset</source>
        <translation>músculo, fármaco, regla, preajuste</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>valor propio</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>1 entry is changed</source>
        <translation>1 entrada ha cambiado</translation>
    </message>
    <message>
        <source>1 flag has ended</source>
        <translation>1 aviso ha terminado</translation>
    </message>
    <message>
        <source>1 is raised</source>
        <translation>1 se ha activado</translation>
    </message>
    <message>
        <source>A change of the catalogue is not undone here: set the entry as it was</source>
        <translation>Un cambio del catálogo no se deshace aquí: ponga la entrada como estaba</translation>
    </message>
    <message>
        <source>Add one like this</source>
        <translation>Añadir una igual</translation>
    </message>
    <message>
        <source>An administrator or a clinician can change this.</source>
        <translation>Un administrador o un clínico puede cambiarlo.</translation>
    </message>
    <message>
        <source>An entry needs a key of its own: small letters and underscores.</source>
        <translation>Una entrada necesita una clave propia: minúsculas y guiones bajos.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Catalogue files (*.toml)</source>
        <translation>Archivos de catálogo (*.toml)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Every problem was read by the changed rule: {counts}</source>
        <translation>Cada problema se leyó con la regla cambiada: {counts}</translation>
    </message>
    <message>
        <source>New: like {name}</source>
        <translation>Nueva: como {name}</translation>
    </message>
    <message>
        <source>Not saved: the shipped value stays in force</source>
        <translation>No guardado: sigue en vigor el valor de fábrica</translation>
    </message>
    <message>
        <source>Nothing was changed: what was in force stays in force</source>
        <translation>No se cambió nada: sigue en vigor lo que lo estaba</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Reset to shipped</source>
        <translation>Restablecer valor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take in a catalogue file</source>
        <translation>Incorporar un archivo de catálogo</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Incorporar un archivo</translation>
    </message>
    <message>
        <source>The entry is taken away</source>
        <translation>La entrada se ha quitado</translation>
    </message>
    <message>
        <source>The file says nothing else than what is in force</source>
        <translation>El archivo no dice nada distinto de lo que está en vigor</translation>
    </message>
    <message>
        <source>The shipped value is in force again</source>
        <translation>El valor de fábrica vuelve a estar en vigor</translation>
    </message>
    <message>
        <source>There is an entry of this key already.</source>
        <translation>Ya hay una entrada con esta clave.</translation>
    </message>
    <message>
        <source>Type the reason first: it is kept with every entry the file changes.</source>
        <translation>Escriba primero el motivo: se conserva con cada entrada que cambie el archivo.</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>valor propio</translation>
    </message>
    <message>
        <source>what the program knows, where it is from, and this clinic's own values</source>
        <translation>lo que sabe el programa, de dónde procede y los valores propios de esta clínica</translation>
    </message>
    <message numerus="yes">
        <source>{count} are raised</source>
        <translation>
            <numerusform>{count} se ha activado</numerusform>
            <numerusform>{count} se han activado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries are changed</source>
        <translation>
            <numerusform>{count} entrada ha cambiado</numerusform>
            <numerusform>{count} entradas han cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} flags have ended</source>
        <translation>
            <numerusform>{count} aviso ha terminado</numerusform>
            <numerusform>{count} avisos han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>{name} se ha añadido</translation>
    </message>
    <message>
        <source>{name} is changed from now on</source>
        <translation>{name} cambia a partir de ahora</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Aligned</source>
        <translation>Alineada</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Curve, table or body map</source>
        <translation>Curva, tabla o mapa corporal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Layout of the curve</source>
        <translation>Disposición de la curva</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Pain over time, table</source>
        <translation>Evolución del dolor, tabla</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Treated sites</source>
        <translation>Sitios tratados</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>clinic</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>self</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>within 2 h</source>
        <translation>en 2 h</translation>
    </message>
</context>
<context>
    <name>ChartOut</name>
    <message>
        <source>Copy line for a letter</source>
        <translation>Copiar línea para una carta</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy table with the patient's name</source>
        <translation>Copiar tabla con el nombre del paciente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg)</source>
        <translation>Imagen (*.png);;Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>La imagen no se guardó</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>{reason}. Nothing was written; choose another place.</source>
        <translation>{reason}. No se escribió nada; elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Pain over time</source>
        <translation>Evolución del dolor</translation>
    </message>
</context>
<context>
    <name>ChartZoomButtons</name>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Más lejos</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>The clock is right</source>
        <translation>El reloj está bien</translation>
    </message>
</context>
<context>
    <name>ClusterBox</name>
    <message>
        <source>No accuracy figures were read.</source>
        <translation>No se leyeron cifras de exactitud.</translation>
    </message>
    <message>
        <source>at most {limit}, rule not met</source>
        <translation>como máximo {limit}, regla no cumplida</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>open (rule: {threshold} or more)</source>
        <translation>abierto (regla: {threshold} o más)</translation>
    </message>
    <message>
        <source>rule met (all {total})</source>
        <translation>regla cumplida (los {total})</translation>
    </message>
    <message>
        <source>rule met ({threshold} or more)</source>
        <translation>regla cumplida ({threshold} o más)</translation>
    </message>
    <message>
        <source>rule not met ({threshold} or more)</source>
        <translation>regla no cumplida ({threshold} o más)</translation>
    </message>
    <message>
        <source>{count} or fewer</source>
        <translation>{count} o menos</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} o más</translation>
    </message>
    <message>
        <source>{name} interval {ends}.</source>
        <translation>{name}, intervalo {ends}.</translation>
    </message>
    <message>
        <source>{present} of {total} positive: </source>
        <translation>{present} de {total} positivos: </translation>
    </message>
</context>
<context>
    <name>ComplicationForm</name>
    <message>
        <source>Complication</source>
        <translation>Complicación</translation>
    </message>
    <message>
        <source>Complication kept</source>
        <translation>Complicación guardada</translation>
    </message>
    <message>
        <source>Complication kept, the safety call is closed</source>
        <translation>Complicación guardada, la llamada de seguridad queda cerrada</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Advertida</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>Resuelta el</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>The record is no longer there to be corrected</source>
        <translation>El registro ya no está para corregirlo</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>La sesión ya no está</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Which complication was it?</source>
        <translation>¿Qué complicación fue?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>complaint: {kind}</source>
        <translation>molestia: {kind}</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>no resuelta</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>session of {date}, {title}</source>
        <translation>sesión del {date}, {title}</translation>
    </message>
    <message>
        <source>such as 23-Nov-2026 14:32</source>
        <translation>como 23-nov-2026 14:32</translation>
    </message>
</context>
<context>
    <name>ConcludedNote</name>
    <message>
        <source>New workup</source>
        <translation>Nuevo estudio</translation>
    </message>
    <message>
        <source>Reopen workup</source>
        <translation>Reabrir estudio</translation>
    </message>
    <message>
        <source>The answers stand as they were kept. Reopening is noted in the history.</source>
        <translation>Las respuestas siguen como se guardaron. La reapertura se anota en el historial.</translation>
    </message>
    <message>
        <source>Workup concluded {day}</source>
        <translation>Estudio concluido el {day}</translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Conclude workup</source>
        <translation>Concluir estudio</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Follows from {reasons}</source>
        <translation>Se deriva de {reasons}</translation>
    </message>
    <message>
        <source>No source is confirmed and no finding names a pathway yet. Any can be chosen by hand.</source>
        <translation>Ninguna fuente está confirmada y ningún hallazgo señala aún un plan. Puede elegirse cualquiera a mano.</translation>
    </message>
    <message>
        <source>This text is too long. Nothing of it was pasted.</source>
        <translation>Este texto es demasiado largo. No se pegó nada.</translation>
    </message>
    <message>
        <source>behind the red flag</source>
        <translation>detrás de la bandera roja</translation>
    </message>
    <message>
        <source>concluded {day}</source>
        <translation>concluido el {day}</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>en el plan</translation>
    </message>
    <message>
        <source>offered: {names}</source>
        <translation>ofrecido: {names}</translation>
    </message>
    <message>
        <source>{item}: present</source>
        <translation>{item}: presente</translation>
    </message>
    <message>
        <source>{source}: confirmed</source>
        <translation>{source}: confirmada</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Save what I chose</source>
        <translation>Guardar lo elegido</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ajeno</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Cuando usted lo abrió</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written yet. Choose for each field which one is to stand.</source>
        <translation>{at}. Aún no se ha escrito nada suyo. Elija para cada campo cuál debe quedar.</translation>
    </message>
    <message>
        <source>{at}. Theirs is kept; yours was not written. Open it again to repeat your change.</source>
        <translation>{at}. Se conserva lo de la otra persona; lo suyo no se escribió. Ábralo de nuevo para repetir su cambio.</translation>
    </message>
    <message>
        <source>{author} changed this in the meantime</source>
        <translation>{author} cambió esto mientras tanto</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>{author} marcó esto como anotado por error</translation>
    </message>
    <message numerus="yes">
        <source>{count} to choose</source>
        <translation>
            <numerusform>{count} por elegir</numerusform>
            <numerusform>{count} por elegir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictFrame</name>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Cambiado por otra persona</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Dejar lo ajeno</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>1 item is missing for a repeat today</source>
        <translation>Falta 1 dato para una repetición hoy</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Not looked at: {what}.</source>
        <translation>No examinado: {what}.</translation>
    </message>
    <message>
        <source>Nothing is missing of what is looked at</source>
        <translation>No falta nada de lo examinado</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Póliza</translation>
    </message>
    <message>
        <source>Reference only, last checked {day}. Source: {source} ({read}).</source>
        <translation>Solo orientativo, comprobado por última vez el {day}. Fuente: {source} ({read}).</translation>
    </message>
    <message>
        <source>a choice of this program</source>
        <translation>una elección de este programa</translation>
    </message>
    <message>
        <source>read in a restatement of it</source>
        <translation>leído en una cita de ella</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>leído en la fuente</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>{gaps} items are missing for a repeat today</source>
        <translation>Faltan {gaps} datos para una repetición hoy</translation>
    </message>
</context>
<context>
    <name>CriteriaBoxes</name>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation>Recon.</translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation>Dolor reconocido</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referido</translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation>Dolor referido</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation>Banda tensa</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>Punto doloroso</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Espasmo</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (tecla {key})</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data to hand on</source>
        <translation>Datos para entregar</translation>
    </message>
    <message>
        <source>Data you have</source>
        <translation>Datos que ya tiene</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importar una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>{date}, click to leave out</source>
        <translation>{date}, clic para omitirla</translation>
    </message>
    <message>
        <source>{date}, left out</source>
        <translation>{date}, omitida</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss failure flag</source>
        <translation>Descartar aviso de fracaso</translation>
    </message>
    <message>
        <source>Flag of {name} dismissed</source>
        <translation>Aviso de {name} descartado</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>En silencio hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The flag is no longer there to be dismissed</source>
        <translation>El aviso ya no está para descartarlo</translation>
    </message>
    <message>
        <source>The flag is quiet until that day, or until a score or session changes what it rests on.</source>
        <translation>El aviso calla hasta ese día, o hasta que una puntuación o una sesión cambie aquello en que se basa.</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>Se conservó el cambio de la otra persona; el suyo no se escribió</translation>
    </message>
    <message>
        <source>Your reason is still here: dismiss the flag as it is now, or leave.</source>
        <translation>Su motivo sigue aquí: descarte el aviso tal como está ahora o salga.</translation>
    </message>
</context>
<context>
    <name>DocumentMark</name>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>A document to {item}</source>
        <translation>Un documento a {item}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} documento</numerusform>
            <numerusform>{count} documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Más pequeño (-)</translation>
    </message>
    <message>
        <source>The page is drawn …</source>
        <translation>Dibujando la página …</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>Girar a la derecha (R)</translation>
    </message>
    <message>
        <source>Whole page or full width (0)</source>
        <translation>Página entera o todo el ancho (0)</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy saved as {name}</source>
        <translation>Copia guardada como {name}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Entered in error: it no longer counts</source>
        <translation>Anotado por error: ya no cuenta</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy outside the clinic?</source>
        <translation>¿Guardar una copia fuera de la clínica?</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever can open its folder can read it. The audit notes it as an export.</source>
        <translation>La copia no está cifrada: quien pueda abrir su carpeta puede leerla. La auditoría la anota como exportación.</translation>
    </message>
    <message>
        <source>The document is no longer there</source>
        <translation>El documento ya no está</translation>
    </message>
    <message>
        <source>Title and day of the document</source>
        <translation>Título y día del documento</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>anotado por error</translation>
    </message>
    <message>
        <source>taken {day}</source>
        <translation>hecho el {day}</translation>
    </message>
    <message>
        <source>{media}, {size}, attached {at} by {who}</source>
        <translation>{media}, {size}, adjuntado {at} por {who}</translation>
    </message>
</context>
<context>
    <name>DoseBar</name>
    <message>
        <source>{mark} cap</source>
        <translation>{mark} límite</translation>
    </message>
    <message>
        <source>{mark} warn</source>
        <translation>{mark} aviso</translation>
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
        <translation>Volver a la bandeja</translation>
    </message>
    <message>
        <source>Is the tray right?</source>
        <translation>¿Es correcta la bandeja?</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>Dejar como está</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>A document belongs to a patient: open the patient, then drop the file there</source>
        <translation>Un documento pertenece a un paciente: abra el paciente y suelte allí el archivo</translation>
    </message>
</context>
<context>
    <name>DrugChoice</name>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} con epinefrina</translation>
    </message>
    <message>
        <source>{drug}, plain</source>
        <translation>{drug}, sola</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
</context>
<context>
    <name>DueRows</name>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 intento</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Safety call: {sites}</source>
        <translation>Llamada de seguridad: {sites}</translation>
    </message>
    <message>
        <source>Show {step} more, {hidden} are not shown</source>
        <translation>Mostrar {step} más; {hidden} no se muestran</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Ilocalizables</translation>
    </message>
    <message>
        <source>asked for later</source>
        <translation>pidió más tarde</translation>
    </message>
    <message>
        <source>closed, {who}</source>
        <translation>cerrado, {who}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>hecho {time}</translation>
    </message>
    <message numerus="yes">
        <source>due in {days} days</source>
        <translation>
            <numerusform>toca dentro de {days} día</numerusform>
            <numerusform>toca dentro de {days} días</numerusform>
        </translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>toca mañana</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>primera llamada</translation>
    </message>
    <message numerus="yes">
        <source>oldest {days} days</source>
        <translation>
            <numerusform>el más antiguo, {days} día</numerusform>
            <numerusform>el más antiguo, {days} días</numerusform>
        </translation>
    </message>
    <message>
        <source>scored {value}, {who}</source>
        <translation>puntuado {value}, {who}</translation>
    </message>
    <message>
        <source>session {number}, {date}</source>
        <translation>sesión {number}, {date}</translation>
    </message>
    <message>
        <source>three tries or wrong number</source>
        <translation>tres intentos o número erróneo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today, {offset}</source>
        <translation>hoy, {offset}</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número erróneo</translation>
    </message>
    <message numerus="yes">
        <source>{count} done</source>
        <translation>
            <numerusform>{count} hecho</numerusform>
            <numerusform>{count} hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tries</source>
        <translation>
            <numerusform>{count} intento</numerusform>
            <numerusform>{count} intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} día</numerusform>
            <numerusform>{days} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days late</source>
        <translation>
            <numerusform>{days} día de retraso</numerusform>
            <numerusform>{days} días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{offset} after {session}</source>
        <translation>{offset} tras {session}</translation>
    </message>
    <message>
        <source>{session} · baseline {value}</source>
        <translation>{session} · valor basal {value}</translation>
    </message>
    <message>
        <source>{when}; recorded as the follow-up of {day}</source>
        <translation>{when}; se registra como el seguimiento del {day}</translation>
    </message>
</context>
<context>
    <name>EmptyChart</name>
    <message>
        <source>No scores yet</source>
        <translation>Aún sin puntuaciones</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Registrar puntuación</translation>
    </message>
    <message>
        <source>The curve starts with a baseline. Press Ctrl+D to record one.</source>
        <translation>La curva empieza con un valor basal. Pulse Ctrl+D para registrarlo.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Judged on {pair}; percents are rounded for display only</source>
        <translation>Valorado por {pair}; los porcentajes se redondean solo al mostrarlos</translation>
    </message>
    <message>
        <source>No scale with a baseline</source>
        <translation>Ninguna escala con valor basal</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Alivio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rule {rule} {version}: {wording}</source>
        <translation>Regla {rule} {version}: {wording}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scores and sources</source>
        <translation>Puntuaciones y fuentes</translation>
    </message>
    <message>
        <source>Scores behind the verdict</source>
        <translation>Puntuaciones de la valoración</translation>
    </message>
    <message>
        <source>Source: {source} ({review})</source>
        <translation>Fuente: {source} ({review})</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>valor basal</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>valorada</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
    </message>
    <message>
        <source>relief lost</source>
        <translation>alivio perdido</translation>
    </message>
    <message>
        <source>session {number}, {at}</source>
        <translation>sesión {number}, {at}</translation>
    </message>
    <message>
        <source>within 2 h</source>
        <translation>en 2 h</translation>
    </message>
</context>
<context>
    <name>ExportDataSheet</name>
    <message>
        <source>A workbook (XLSX)</source>
        <translation>Un libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>All of the clinic, in one file</source>
        <translation>Toda la clínica en un archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>Exportado como {name}</translation>
    </message>
    <message>
        <source>FHIR R4 for another system</source>
        <translation>FHIR R4 para otro sistema</translation>
    </message>
    <message>
        <source>Outside the program nothing protects the file: keep it where only those may read it who should.</source>
        <translation>Fuera del programa nada protege el archivo: guárdelo donde solo pueda leerlo quien deba.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped; a file is there only if it was finished before.</source>
        <translation>Detenido; solo hay archivo si se terminó antes.</translation>
    </message>
    <message>
        <source>Tables (CSV in a zip)</source>
        <translation>Tablas (CSV en un zip)</translation>
    </message>
    <message>
        <source>Tables for research, without names</source>
        <translation>Tablas para investigación, sin nombres</translation>
    </message>
    <message>
        <source>Type your password: all of the clinic goes out.</source>
        <translation>Escriba su contraseña: sale toda la clínica.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Without names, with other numbers and days</source>
        <translation>Sin nombres, con otros números y días</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>{name} is written: {rows} rows in {parts} parts.</source>
        <translation>{name} está escrito: {rows} filas en {parts} partes.</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % hecho</translation>
    </message>
</context>
<context>
    <name>ExposureForm</name>
    <message>
        <source>A retraction needs a reason.</source>
        <translation>Una anulación necesita un motivo.</translation>
    </message>
    <message>
        <source>Counts in the dose of the same day and in the steroid of twelve months.</source>
        <translation>Cuenta en la dosis del mismo día y en el corticoide de doce meses.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dose (mg)</source>
        <translation>Dosis (mg)</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Anotado por error</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>Administrado fuera</translation>
    </message>
    <message>
        <source>Given elsewhere: kept</source>
        <translation>Administrado fuera: guardado</translation>
    </message>
    <message>
        <source>Marked as entered in error</source>
        <translation>Marcado como anotado por error</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Motivo de la corrección</translation>
    </message>
    <message>
        <source>The record is no longer there to be corrected</source>
        <translation>El registro ya no está para corregirlo</translation>
    </message>
    <message>
        <source>When was it given?</source>
        <translation>¿Cuándo se administró?</translation>
    </message>
    <message>
        <source>Which drug was it?</source>
        <translation>¿Qué fármaco fue?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>nerve block, joint injection, dentist</source>
        <translation>bloqueo nervioso, infiltración articular, dentista</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>qué estaba mal</translation>
    </message>
</context>
<context>
    <name>FhirImportPage</name>
    <message>
        <source>A look at what comes in</source>
        <translation>Lo que va a entrar</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Elija un archivo o suéltelo aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>FHIR R4 in JSON: patients, pain scores and trigger point treatments of another system. Nothing is stored before you have seen what comes in.</source>
        <translation>FHIR R4 en JSON: pacientes, puntuaciones de dolor y tratamientos de puntos gatillo de otro sistema. No se guarda nada antes de que haya visto lo que entra.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import FHIR</source>
        <translation>Importar FHIR</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {title}</source>
        <translation>Paso {step} de {steps}: {title}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>{count} en la lista</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>{count} guardados</translation>
    </message>
    <message>
        <source>{there} were there already, {not_taken} were not taken, {refused} were left out.</source>
        <translation>{there} ya estaban, {not_taken} no se importaron, {refused} se omitieron.</translation>
    </message>
</context>
<context>
    <name>FhirPreview</name>
    <message>
        <source>Leave what is refused out, take the rest</source>
        <translation>Omitir lo rechazado, importar lo demás</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uno por uno</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Resources: {all}. To be stored: {accepted}. There already: {there}. Not taken: {not_taken}. Refused: {refused}.</source>
        <translation>Recursos: {all}. Por guardar: {accepted}. Ya estaban: {there}. No importados: {not_taken}. Rechazados: {refused}.</translation>
    </message>
    <message>
        <source>Said of what comes in: {count}, listed below.</source>
        <translation>Avisos sobre lo que entra: {count}, más abajo.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>The file says that there are more pages of it elsewhere.</source>
        <translation>El archivo dice que hay más páginas en otro lugar.</translation>
    </message>
    <message>
        <source>Time of day where only the day is given</source>
        <translation>Hora cuando solo se da el día</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de ella</translation>
    </message>
    <message>
        <source>What is not taken</source>
        <translation>Lo que no se importa</translation>
    </message>
    <message>
        <source>by its text</source>
        <translation>según su texto</translation>
    </message>
    <message>
        <source>is not taken</source>
        <translation>no se importa</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>se rechaza</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Scored in time</source>
        <translation>Puntuado a tiempo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Ilocalizables</translation>
    </message>
    <message>
        <source>after 3 tries</source>
        <translation>tras 3 intentos</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>últimos 90 días</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none late</source>
        <translation>ninguno atrasado</translation>
    </message>
    <message>
        <source>nothing was due yet</source>
        <translation>aún no había nada previsto</translation>
    </message>
    <message numerus="yes">
        <source>oldest {days} days</source>
        <translation>
            <numerusform>el más antiguo, {days} día</numerusform>
            <numerusform>el más antiguo, {days} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} done</source>
        <translation>
            <numerusform>{count} hecho</numerusform>
            <numerusform>{count} hechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop one file at a time: nothing of these was taken</source>
        <translation>Suelte un solo archivo cada vez: no se ha tomado ninguno de estos</translation>
    </message>
    <message>
        <source>Only PDF, JPEG, PNG, CSV, XLSX, ODS and FHIR JSON are taken</source>
        <translation>Solo se admiten PDF, JPEG, PNG, CSV, XLSX, ODS y FHIR JSON</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Concluded workup</source>
        <translation>Estudio concluido</translation>
    </message>
    <message>
        <source>Dismiss with reason</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismissed until {day}: {reason}</source>
        <translation>Descartado hasta {day}: {reason}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>Historial (H)</translation>
    </message>
    <message>
        <source>Open workup</source>
        <translation>Abrir estudio</translation>
    </message>
    <message>
        <source>Red flag present: {flags}.</source>
        <translation>Bandera roja presente: {flags}.</translation>
    </message>
    <message>
        <source>Resume workup</source>
        <translation>Reanudar estudio</translation>
    </message>
    <message>
        <source>Treatment failure: no relief</source>
        <translation>Fracaso terapéutico: sin alivio</translation>
    </message>
    <message>
        <source>Treatment failure: short-lived</source>
        <translation>Fracaso terapéutico: alivio breve</translation>
    </message>
    <message>
        <source>What became of the flag, and who set it aside and why</source>
        <translation>Qué fue del aviso, y quién lo descartó y por qué</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>paso {step} de {steps}</translation>
    </message>
    <message>
        <source>{answered} of {needed} items that matter</source>
        <translation>{answered} de {needed} puntos relevantes</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose how to begin. Everything stays on this computer.</source>
        <translation>Elija cómo empezar. Todo queda en este ordenador.</translation>
    </message>
    <message>
        <source>Clinic on a server</source>
        <translation>Clínica en un servidor</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Clínica nueva</translation>
    </message>
    <message>
        <source>Open clinic</source>
        <translation>Abrir clínica</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>TPI Tracker {version} · F1 keys</source>
        <translation>TPI Tracker {version} · F1 teclas</translation>
    </message>
    <message>
        <source>Try the demo clinic</source>
        <translation>Probar la clínica de demostración</translation>
    </message>
    <message>
        <source>a file from a stick or another drive, when the clinic's computer is gone</source>
        <translation>un archivo de una memoria USB u otra unidad, si falta el ordenador de la clínica</translation>
    </message>
    <message>
        <source>a folder with a clinic on this computer</source>
        <translation>una carpeta con una clínica en este ordenador</translation>
    </message>
    <message>
        <source>invented patients, nothing is kept</source>
        <translation>pacientes ficticios, no se conserva nada</translation>
    </message>
    <message>
        <source>name, first user, recovery key, backup folder: about 2 minutes</source>
        <translation>nombre, primer usuario, clave de recuperación, carpeta de copias: unos 2 minutos</translation>
    </message>
    <message>
        <source>shared by several computers</source>
        <translation>compartida por varios ordenadores</translation>
    </message>
    <message>
        <source>to the clinic that was open before</source>
        <translation>a la clínica que estaba abierta</translation>
    </message>
</context>
<context>
    <name>FirstTour</name>
    <message>
        <source>A session, or the last one again with one key for each site.</source>
        <translation>Una sesión, o la última otra vez con una tecla por sitio.</translation>
    </message>
    <message>
        <source>Every command, and every key. Hold Alt to see the letter of each button.</source>
        <translation>Todas las órdenes y todas las teclas. Mantenga Alt para ver la letra de cada botón.</translation>
    </message>
    <message>
        <source>Find anyone: three letters of a name, a birth date or a number, then Enter.</source>
        <translation>Encuentre a cualquiera: tres letras de un nombre, una fecha de nacimiento o un número, y Enter.</translation>
    </message>
    <message>
        <source>Four lines to begin with</source>
        <translation>Cuatro líneas para empezar</translation>
    </message>
    <message>
        <source>It could not be kept that the four lines were put away; they come once more</source>
        <translation>No se pudo guardar que las cuatro líneas se retiraron; aparecerán una vez más</translation>
    </message>
    <message>
        <source>On a row of this list a digit and Enter keep a score; the next call comes up.</source>
        <translation>En una fila de esta lista, una cifra y Enter guardan una puntuación; aparece la llamada siguiente.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>everything works without a mouse</source>
        <translation>todo funciona sin ratón</translation>
    </message>
</context>
<context>
    <name>FlagHistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>History of the flag</source>
        <translation>Historial del aviso</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
</context>
<context>
    <name>FlagLine</name>
    <message>
        <source>Open workup</source>
        <translation>Abrir estudio</translation>
    </message>
</context>
<context>
    <name>FlagTests</name>
    <message>
        <source>Age over {limit}: {age} years, {counts}. From the date of birth.</source>
        <translation>Edad mayor de {limit}: {age} años, {counts}. Por la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Fold the tests of {flag}</source>
        <translation>Plegar las pruebas de {flag}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message numerus="yes">
        <source>{count} tests counted together, {name}</source>
        <translation>
            <numerusform>{count} prueba contada en conjunto, {name}</numerusform>
            <numerusform>{count} pruebas contadas en conjunto, {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Connect the drive or share again, then reconnect.</source>
        <translation>Conecte de nuevo la unidad o el recurso compartido y después reconecte.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>The clinic's folder is not there any more.</source>
        <translation>La carpeta de la clínica ya no está.</translation>
    </message>
    <message>
        <source>What was saved is as the folder left it; what you type stays on the screen and is not saved.</source>
        <translation>Lo guardado sigue como lo dejó la carpeta; lo que escriba queda en la pantalla y no se guarda.</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Folder for further backups</source>
        <translation>Carpeta para más copias</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Dónde van</translation>
    </message>
</context>
<context>
    <name>FoundPatients</name>
    <message>
        <source>Born</source>
        <translation>Nac.</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>N.º historia</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo previsto</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Verdict of last session</source>
        <translation>Valoración última sesión</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message numerus="yes">
        <source>overdue {days} d</source>
        <translation>
            <numerusform>{days} d de retraso</numerusform>
            <numerusform>{days} d de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>similar</source>
        <translation>parecido</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>ilocalizable</translation>
    </message>
    <message numerus="yes">
        <source>{count} scores</source>
        <translation>
            <numerusform>{count} puntuación</numerusform>
            <numerusform>{count} puntuaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateNote</name>
    <message>
        <source>Gate not complete</source>
        <translation>Control incompleto</translation>
    </message>
    <message>
        <source>Red flag present: {flags}</source>
        <translation>Bandera roja presente: {flags}</translation>
    </message>
    <message numerus="yes">
        <source>{left} of {all} red flags are not answered. The report says so too.</source>
        <translation>
            <numerusform>{left} de {all} banderas rojas está sin responder. El informe también lo dice.</numerusform>
            <numerusform>{left} de {all} banderas rojas están sin responder. El informe también lo dice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>1 earlier</source>
        <translation>1 anterior</translation>
    </message>
    <message>
        <source>Correct {dose}</source>
        <translation>Corregir {dose}</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>Administrado fuera</translation>
    </message>
    <message>
        <source>Local anaesthetic or steroid of another clinic</source>
        <translation>Anestésico local o corticoide de otra clínica</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>Nada registrado.</translation>
    </message>
    <message>
        <source>Other doses</source>
        <translation>Otras dosis</translation>
    </message>
    <message>
        <source>Steroid: {sum}</source>
        <translation>Corticoide: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier</source>
        <translation>
            <numerusform>{count} anterior</numerusform>
            <numerusform>{count} anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>, last asked {day}</source>
        <translation>, últ. vez {day}</translation>
    </message>
    <message>
        <source>Afterwards the clinic is locked. Other programs of this computer stay within reach.</source>
        <translation>Después la clínica queda bloqueada. Los demás programas de este ordenador siguen al alcance.</translation>
    </message>
    <message>
        <source>Asked, one question a screen:</source>
        <translation>Preguntado, una pregunta por pantalla:</translation>
    </message>
    <message>
        <source>Choose what is to be asked.</source>
        <translation>Elija qué se pregunta.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>Entregar al paciente</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Dolor ahora mismo</translation>
    </message>
    <message>
        <source>Relief from the treatment</source>
        <translation>Alivio por el tratamiento</translation>
    </message>
    <message>
        <source>The window fills the screen and shows these questions alone.</source>
        <translation>La ventana ocupa la pantalla y muestra solo estas preguntas.</translation>
    </message>
    <message>
        <source>Your password is needed afterwards</source>
        <translation>Después se pide su contraseña</translation>
    </message>
    <message numerus="yes">
        <source>{count} answered already</source>
        <translation>
            <numerusform>{count} ya respondida</numerusform>
            <numerusform>{count} ya respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: 1 question</source>
        <translation>{title}: 1 pregunta</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {count} questions</source>
        <translation>
            <numerusform>{title}: {count} pregunta</numerusform>
            <numerusform>{title}: {count} preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>A fault of the program.</source>
        <translation>Un fallo del programa.</translation>
    </message>
    <message>
        <source>It was the wrong person: nothing was asked.</source>
        <translation>Era otra persona: no se preguntó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Locked after {count} wrong passwords.</source>
        <translation>
            <numerusform>Bloqueado tras {count} contraseña errónea.</numerusform>
            <numerusform>Bloqueado tras {count} contraseñas erróneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>No se respondió nada</translation>
    </message>
    <message>
        <source>Please give the device back.</source>
        <translation>Por favor, devuelva el dispositivo.</translation>
    </message>
    <message>
        <source>The answers cannot be kept. {what}</source>
        <translation>Las respuestas no pueden guardarse. {what}</translation>
    </message>
    <message>
        <source>The answers so far are kept as a draft</source>
        <translation>Las respuestas dadas se conservan como borrador</translation>
    </message>
    <message>
        <source>The patient's answers are not saved but kept as a draft. {what}</source>
        <translation>Las respuestas del paciente no están guardadas, sino conservadas como borrador. {what}</translation>
    </message>
    <message>
        <source>The patient's answers are saved.</source>
        <translation>Las respuestas del paciente están guardadas.</translation>
    </message>
    <message>
        <source>The patient's answers are saved; a half answered questionnaire waits on Today.</source>
        <translation>Las respuestas del paciente están guardadas; un cuestionario a medias espera en Hoy.</translation>
    </message>
    <message>
        <source>{what} Locked.</source>
        <translation>{what} Bloqueado.</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Are you {name}, born in {year}?</source>
        <translation>¿Es usted {name}, nacido o nacida en {year}?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>For the clinic</source>
        <translation>Para la clínica</translation>
    </message>
    <message>
        <source>For the clinic only</source>
        <translation>Solo para la clínica</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>How much of your pain has the treatment taken away?</source>
        <translation>¿Cuánto dolor le ha quitado el tratamiento?</translation>
    </message>
    <message>
        <source>How much pain do you have at its least?</source>
        <translation>¿Cuánto dolor tiene cuando es más leve?</translation>
    </message>
    <message>
        <source>How much pain do you have at its worst?</source>
        <translation>¿Cuánto dolor tiene cuando es más fuerte?</translation>
    </message>
    <message>
        <source>How much pain do you have on average?</source>
        <translation>¿Cuánto dolor tiene por término medio?</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>¿Cuánto dolor tiene ahora mismo?</translation>
    </message>
    <message>
        <source>I would rather not answer this</source>
        <translation>Prefiero no responder a esto</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Pregunta {number} de {total}</translation>
    </message>
    <message>
        <source>Questions for the patient</source>
        <translation>Preguntas para el paciente</translation>
    </message>
    <message>
        <source>Thank you. Please give the device back.</source>
        <translation>Gracias. Por favor, devuelva el dispositivo.</translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>Esa era la última pregunta.</translation>
    </message>
    <message>
        <source>The password of who handed the device over ends this.</source>
        <translation>La contraseña de quien entregó el dispositivo termina esto.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You can still go back, or hand in your answers.</source>
        <translation>Aún puede volver atrás o entregar sus respuestas.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>el peor dolor imaginable</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out. You can go back, or hand in.</source>
        <translation>
            <numerusform>{count} omitida. Puede volver atrás o entregar.</numerusform>
            <numerusform>{count} omitidas. Puede volver atrás o entregar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} short questions for today. You may leave out any of them.</source>
        <translation>
            <numerusform>{count} pregunta breve para hoy. Puede omitirla.</numerusform>
            <numerusform>{count} preguntas breves para hoy. Puede omitir cualquiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · born {year}</source>
        <translation>{name} · nac. {year}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of {kind}</source>
        <translation>Historial de {kind}</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>It is being stored already; undo it afterwards</source>
        <translation>Ya se está guardando; deshágalo después</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored</source>
        <translation>Detenido; no se guardó nada</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % hecho</translation>
    </message>
</context>
<context>
    <name>InjectateCard</name>
    <message>
        <source>Add component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Add kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>Punción seca</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>Inyectado</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Infiltración</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>anaesthetic with epinephrine</source>
        <translation>anestésico con adrenalina</translation>
    </message>
    <message>
        <source>needle only, no drug</source>
        <translation>solo aguja, sin fármaco</translation>
    </message>
    <message>
        <source>no steroid</source>
        <translation>sin corticoide</translation>
    </message>
    <message>
        <source>plain anaesthetic</source>
        <translation>anestésico solo</translation>
    </message>
    <message>
        <source>with steroid</source>
        <translation>con corticoide</translation>
    </message>
</context>
<context>
    <name>InjectateFoot</name>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>1 sitio</translation>
    </message>
    <message>
        <source>Reason for the dose</source>
        <translation>Motivo de la dosis</translation>
    </message>
    <message>
        <source>no volume recorded</source>
        <translation>volumen no registrado</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} punto</numerusform>
            <numerusform>{count} puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sites</source>
        <translation>
            <numerusform>{count} sitio</numerusform>
            <numerusform>{count} sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>{drawn} mL drawn = {placed} mL placed</source>
        <translation>{drawn} mL cargados = {placed} mL puestos</translation>
    </message>
    <message>
        <source>{drawn} mL drawn, placed volume not recorded</source>
        <translation>{drawn} mL cargados, volumen puesto no registrado</translation>
    </message>
    <message>
        <source>{drawn} mL drawn, {placed} mL placed</source>
        <translation>{drawn} mL cargados, {placed} mL puestos</translation>
    </message>
    <message>
        <source>{gap} mL left over</source>
        <translation>sobran {gap} mL</translation>
    </message>
    <message>
        <source>{gap} mL more placed than drawn</source>
        <translation>{gap} mL más puestos que cargados</translation>
    </message>
    <message>
        <source>{placed} mL placed, drawn volume not recorded</source>
        <translation>{placed} mL puestos, volumen cargado no registrado</translation>
    </message>
    <message>
        <source>{points} in {sites}</source>
        <translation>{points} en {sites}</translation>
    </message>
</context>
<context>
    <name>InjectateRow</name>
    <message>
        <source>Component {number}</source>
        <translation>Componente {number}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Cad.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Remove component</source>
        <translation>Quitar componente</translation>
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
        <translation>sin confirmar</translation>
    </message>
</context>
<context>
    <name>InstrumentConflictDialog</name>
    <message>
        <source>{at}. Nothing of yours is written yet. Its answers make its total: it is kept whole.</source>
        <translation>{at}. Aún no se ha escrito nada suyo. Sus respuestas forman su total: se conserva entero.</translation>
    </message>
    <message>
        <source>{author} changed this questionnaire in the meantime</source>
        <translation>{author} cambió este cuestionario mientras tanto</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>{author} marcó esto como anotado por error</translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message>
        <source>Correct questionnaire</source>
        <translation>Corregir cuestionario</translation>
    </message>
    <message>
        <source>Half answered: kept as a draft</source>
        <translation>A medio responder: conservado como borrador</translation>
    </message>
    <message>
        <source>Not asked: no number is stored; the chart shows a mark.</source>
        <translation>No preguntado: no se guarda ningún número; el gráfico muestra una marca.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused: no number is stored; the chart shows a mark.</source>
        <translation>Rechazado: no se guarda ningún número; el gráfico muestra una marca.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The questionnaire is no longer there to be corrected</source>
        <translation>El cuestionario ya no está para corregirlo</translation>
    </message>
    <message>
        <source>Total only</source>
        <translation>Solo total</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When was it asked?</source>
        <translation>¿Cuándo se preguntó?</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>{title} corrected for {name}</source>
        <translation>{title} corregido para {name}</translation>
    </message>
    <message>
        <source>{title} saved for {name}</source>
        <translation>{title} guardado para {name}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LargeKeys</name>
    <message>
        <source>nothing answered</source>
        <translation>nada respondido</translation>
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
        <translation>Complicación</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aguja</translation>
    </message>
    <message>
        <source>Not ticked: not recorded</source>
        <translation>Sin marcar: no registrado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Copied for a letter about {name}: {line}</source>
        <translation>Copiado para una carta sobre {name}: {line}</translation>
    </message>
    <message>
        <source>Nothing to copy: no session has a score before it and one after it</source>
        <translation>Nada que copiar: ninguna sesión tiene una puntuación antes y otra después</translation>
    </message>
</context>
<context>
    <name>LocksWithSystem</name>
    <message>
        <source>Locked before the computer slept. Drafts are kept.</source>
        <translation>Bloqueado antes de la suspensión del ordenador. Los borradores se conservan.</translation>
    </message>
    <message>
        <source>Locked with the screen of the computer. Drafts are kept.</source>
        <translation>Bloqueado con la pantalla del ordenador. Los borradores se conservan.</translation>
    </message>
</context>
<context>
    <name>LogWatch</name>
    <message>
        <source>The clinic's log has grown to {size} MB: another program or window keeps reading. Nothing is lost; close what reads the clinic.</source>
        <translation>El registro de la clínica ha crecido a {size} MB: otro programa u otra ventana sigue leyendo. No se pierde nada; cierre lo que lee la clínica.</translation>
    </message>
</context>
<context>
    <name>LogoLine</name>
    <message>
        <source>Choose logo</source>
        <translation>Elegir logotipo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>PNG or SVG, 1 MB at most; stands over the letterhead</source>
        <translation>PNG o SVG, 1 MB como máximo; va sobre el membrete</translation>
    </message>
    <message>
        <source>Papers have no logo now</source>
        <translation>Los documentos ya no llevan logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>The logo is kept</source>
        <translation>El logotipo está guardado</translation>
    </message>
    <message>
        <source>its file is not on this computer: papers are without it; choose it again</source>
        <translation>su archivo no está en este ordenador: los documentos van sin él; elíjalo de nuevo</translation>
    </message>
    <message>
        <source>stands over the letterhead of every paper</source>
        <translation>va sobre el membrete de cada documento</translation>
    </message>
</context>
<context>
    <name>LotRows</name>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nac.</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>N.º historia</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Cad.</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>{date}, expired</source>
        <translation>{date}, caducado</translation>
    </message>
</context>
<context>
    <name>LotTable</name>
    <message>
        <source>Sessions with this lot</source>
        <translation>Sesiones con este lote</translation>
    </message>
</context>
<context>
    <name>LotsPage</name>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>Begins alike:</source>
        <translation>Empiezan igual:</translation>
    </message>
    <message>
        <source>Blanks and dashes inside count as they were recorded.</source>
        <translation>Los espacios y guiones interiores cuentan tal como se registraron.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Lot look-up</source>
        <translation>Búsqueda de lotes</translation>
    </message>
    <message>
        <source>Lot number as it stands on the vial</source>
        <translation>Número de lote como figura en el vial</translation>
    </message>
    <message>
        <source>Lot {lot}: {sessions}, the newest {shown} are listed</source>
        <translation>Lote {lot}: {sessions}, se listan las {shown} más recientes</translation>
    </message>
    <message>
        <source>Lot {lot}: {sessions}, {patients}</source>
        <translation>Lote {lot}: {sessions}, {patients}</translation>
    </message>
    <message>
        <source>No session has lot {lot}</source>
        <translation>Ninguna sesión tiene el lote {lot}</translation>
    </message>
    <message>
        <source>The list names every session in which it was recorded: date, patient, muscles, drug, amount.</source>
        <translation>La lista nombra cada sesión en que se registró: fecha, paciente, músculos, fármaco, cantidad.</translation>
    </message>
    <message>
        <source>Type a lot number, then Enter</source>
        <translation>Escriba un número de lote y pulse Enter</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} paciente</numerusform>
            <numerusform>{count} pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sesión</numerusform>
            <numerusform>{count} sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Locked. Drafts are kept.</source>
        <translation>Bloqueado. Los borradores se conservan.</translation>
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
        <translation>Leyenda: {words}</translation>
    </message>
    <message>
        <source>No session has been recorded yet</source>
        <translation>Aún no hay ninguna sesión registrada</translation>
    </message>
    <message>
        <source>carried, not confirmed</source>
        <translation>arrastrado, sin confirmar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>deep muscle</source>
        <translation>músculo profundo</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>pointed at</source>
        <translation>señalado</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Both records have it and differ. Name and birth date stay as they are in the one that goes on.</source>
        <translation>Ambos registros lo tienen y difieren. Nombre y fecha de nacimiento quedan como están en el que continúa.</translation>
    </message>
    <message>
        <source>Clinic number of the other record</source>
        <translation>N.º de historia del otro registro</translation>
    </message>
    <message>
        <source>Clinic number, typed again</source>
        <translation>N.º de historia, otra vez</translation>
    </message>
    <message>
        <source>Date of birth, typed again</source>
        <translation>Fecha de nacimiento, otra vez</translation>
    </message>
    <message>
        <source>Exchange: the other one goes on</source>
        <translation>Intercambiar: continúa el otro</translation>
    </message>
    <message>
        <source>From {ends} to {goes_on}: {what}</source>
        <translation>De {ends} a {goes_on}: {what}</translation>
    </message>
    <message>
        <source>It can be undone as long as neither record is changed</source>
        <translation>Puede deshacerse mientras no se cambie ninguno de los dos registros</translation>
    </message>
    <message>
        <source>It takes over or joins: {fields}.</source>
        <translation>Toma o une: {fields}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Fusionar dos registros</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Fusionar dos registros de una persona</translation>
    </message>
    <message>
        <source>No record has this number.</source>
        <translation>Ningún registro tiene este número.</translation>
    </message>
    <message>
        <source>Nothing was merged. Both are shown as they are now: look at them and type them again.</source>
        <translation>No se fusionó nada. Ambos se muestran como están ahora: revíselos y escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>One of both was changed meanwhile</source>
        <translation>Uno de los dos cambió mientras tanto</translation>
    </message>
    <message>
        <source>Only where both are surely the same person</source>
        <translation>Solo si ambos son con certeza la misma persona</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
    <message>
        <source>Stays in {ends} alone: {fields}</source>
        <translation>Queda solo en {ends}: {fields}</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Este pasa al otro</translation>
    </message>
    <message>
        <source>This record goes on</source>
        <translation>Este registro continúa</translation>
    </message>
    <message>
        <source>Type the number of the other record.</source>
        <translation>Escriba el número del otro registro.</translation>
    </message>
    <message>
        <source>nothing but the record itself</source>
        <translation>nada más que el propio registro</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>{ends} merged into {goes_on}, {name}</source>
        <translation>{ends} fusionado en {goes_on}, {name}</translation>
    </message>
    <message>
        <source>{goes_on} has {there}.</source>
        <translation>{goes_on} tiene {there}.</translation>
    </message>
</context>
<context>
    <name>MixUpNote</name>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Two patients are easy to mix up</source>
        <translation>Dos pacientes son fáciles de confundir</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients are easy to mix up</source>
        <translation>
            <numerusform>{count} paciente fácil de confundir</numerusform>
            <numerusform>{count} pacientes son fáciles de confundir</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {one} and {other}. Check the birth date and clinic no.</source>
        <translation>{who}, {one} y {other}. Compruebe la fecha de nacimiento y el n.º de historia.</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>“{typed}” is not a date such as 14-Feb-2026, nor a month such as Feb 2026 or 2/2026.</source>
        <translation>«{typed}» no es una fecha como 14-feb-2026 ni un mes como feb 2026 o 2/2026.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Clinic number of the right patient</source>
        <translation>N.º de historia del paciente correcto</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>I looked at both patients: it belongs to the second</source>
        <translation>He mirado a ambos pacientes: pertenece al segundo</translation>
    </message>
    <message>
        <source>It belongs to {name}, I looked at both</source>
        <translation>Pertenece a {name}, he mirado ambos</translation>
    </message>
    <message>
        <source>It goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Deja</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>Mientras tanto lo cambió {author}</translation>
    </message>
    <message>
        <source>Look at both patients and tick that it is right.</source>
        <translation>Mire a ambos pacientes y marque que es correcto.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Move a score</source>
        <translation>Trasladar una puntuación</translation>
    </message>
    <message>
        <source>Move a session</source>
        <translation>Trasladar una sesión</translation>
    </message>
    <message>
        <source>Moved to {name}</source>
        <translation>Trasladado a {name}</translation>
    </message>
    <message>
        <source>Nothing was moved. Close this, look at it as it is now, and move it then.</source>
        <translation>No se trasladó nada. Cierre esto, mírelo como está ahora y trasládelo entonces.</translation>
    </message>
    <message>
        <source>Now at {problem}</source>
        <translation>Ahora en {problem}</translation>
    </message>
    <message>
        <source>Pain problem there</source>
        <translation>Problema de dolor allí</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Say why it is moved: the history keeps it.</source>
        <translation>Diga por qué se traslada: el historial lo conserva.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
    <message>
        <source>That is this very patient.</source>
        <translation>Es este mismo paciente.</translation>
    </message>
    <message>
        <source>The history of both keeps where it was</source>
        <translation>El historial de ambos conserva dónde estaba</translation>
    </message>
    <message>
        <source>The record is no longer there to be moved</source>
        <translation>El registro ya no está para trasladarlo</translation>
    </message>
    <message>
        <source>There is no patient of that number.</source>
        <translation>No hay ningún paciente con ese número.</translation>
    </message>
    <message>
        <source>Type the clinic number.</source>
        <translation>Escriba el n.º de historia.</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>¿A dónde pertenece?</translation>
    </message>
    <message>
        <source>Which pain problem of that patient?</source>
        <translation>¿Qué problema de dolor de ese paciente?</translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>otro paciente</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>entered for the wrong patient</source>
        <translation>anotado en el paciente equivocado</translation>
    </message>
</context>
<context>
    <name>MuscleCard</name>
    <message>
        <source>Before the needle</source>
        <translation>Antes de la aguja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lies close</source>
        <translation>Queda cerca</translation>
    </message>
    <message>
        <source>Nerve and roots</source>
        <translation>Nervio y raíces</translation>
    </message>
    <message>
        <source>Not covered by this</source>
        <translation>No incluido aquí</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>A menudo confundido con</translation>
    </message>
    <message>
        <source>Pleura or great vessels lie close</source>
        <translation>La pleura o grandes vasos quedan cerca</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referido</translation>
    </message>
    <message>
        <source>Referral maps are teaching aids; the Delphi panel of 2018 expects no fixed map.</source>
        <translation>Los mapas de dolor referido son ayudas didácticas; el panel Delphi de 2018 no espera un mapa fijo.</translation>
    </message>
    <message>
        <source>Roots: {roots}</source>
        <translation>Raíces: {roots}</translation>
    </message>
</context>
<context>
    <name>NeedleCaution</name>
    <message>
        <source>Anticoagulant recorded: {drug}</source>
        <translation>Anticoagulante registrado: {drug}</translation>
    </message>
    <message>
        <source>Anticoagulant: not asked</source>
        <translation>Anticoagulante: no preguntado</translation>
    </message>
</context>
<context>
    <name>NewClinic</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Carpeta de copias</translation>
    </message>
    <message>
        <source>Choose a folder on another drive. Copies of the clinic will lie there, encrypted.</source>
        <translation>Elija una carpeta en otra unidad. Allí habrá copias de la clínica, cifradas.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Primer usuario</translation>
    </message>
    <message>
        <source>Give the clinic a name.</source>
        <translation>Dé un nombre a la clínica.</translation>
    </message>
    <message>
        <source>I have stored the key</source>
        <translation>He guardado la clave</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>Creando la clínica…</translation>
    </message>
    <message>
        <source>Next: backup folder</source>
        <translation>Siguiente: carpeta de copias</translation>
    </message>
    <message>
        <source>Next: first user</source>
        <translation>Siguiente: primer usuario</translation>
    </message>
    <message>
        <source>Next: recovery key</source>
        <translation>Siguiente: clave de recuperación</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that clinic.</source>
        <translation>No se cambió nada. Abra esa clínica.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Abrir la clínica</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and store it away from this computer.</source>
        <translation>Guardado como {name}. Imprímalo y guárdelo lejos de este ordenador.</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <translation>Diga quién es usted.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>Enviado a la impresora. Mire la hoja antes de continuar.</translation>
    </message>
    <message>
        <source>Shown once. It opens the clinic when every password is lost.</source>
        <translation>Se muestra una vez. Abre la clínica cuando se han perdido todas las contraseñas.</translation>
    </message>
    <message>
        <source>Store the key first, then tick the box</source>
        <translation>Guarde primero la clave y después marque la casilla</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>No se pudo escribir el archivo: {reason}</translation>
    </message>
    <message>
        <source>The folder already holds a clinic</source>
        <translation>La carpeta ya contiene una clínica</translation>
    </message>
    <message>
        <source>The key is still shown here. Choose another folder.</source>
        <translation>La clave sigue a la vista. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>as reports show it</source>
        <translation>como figura en los informes</translation>
    </message>
    <message>
        <source>lines under the name on reports; can wait</source>
        <translation>líneas bajo el nombre en los informes; puede esperar</translation>
    </message>
    <message>
        <source>none chosen; it can be done later in Settings</source>
        <translation>ninguna elegida; puede hacerse después en Ajustes</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>1 more character</source>
        <translation>1 carácter más</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} characters; anything that can be typed or pasted</source>
        <translation>
            <numerusform>Al menos {count} carácter; todo lo que pueda escribirse o pegarse</numerusform>
            <numerusform>Al menos {count} caracteres; todo lo que pueda escribirse o pegarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: {count} characters</source>
        <translation>
            <numerusform>Bien: {count} carácter</numerusform>
            <numerusform>Bien: {count} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>a sentence is good</source>
        <translation>una frase va bien</translation>
    </message>
    <message numerus="yes">
        <source>{count} more characters</source>
        <translation>
            <numerusform>{count} carácter más</numerusform>
            <numerusform>{count} caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>No call and no review planned.</source>
        <translation>No hay llamada ni revisión prevista.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>What was tried, and what is taken now</source>
        <translation>Qué se probó y qué toma ahora</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>“{typed}” is not {kind}.</source>
        <translation>«{typed}» no es {kind}.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source> Unverified.</source>
        <translation> Sin verificar.</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>Añadir al plan</translation>
    </message>
    <message>
        <source>Unverified.</source>
        <translation>Sin verificar.</translation>
    </message>
</context>
<context>
    <name>OnsetField</name>
    <message>
        <source>month or year is enough</source>
        <translation>basta el mes o el año</translation>
    </message>
    <message>
        <source>stored as {day}</source>
        <translation>guardado como {day}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date, a month such as Mar-2025 or a year.</source>
        <translation>«{typed}» no es una fecha, un mes como mar-2025 ni un año.</translation>
    </message>
</context>
<context>
    <name>OpenDueRow</name>
    <message>
        <source>Complaint</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declinó</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>Enter guarda</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Sin molestias</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor actual</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Resultado:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>N.º erróneo</translation>
    </message>
    <message>
        <source>digit, then Enter</source>
        <translation>cifra, Enter</translation>
    </message>
    <message>
        <source>takes no score</source>
        <translation>no recoge puntuación</translation>
    </message>
    <message>
        <source>to be read only: Enter opens the patient</source>
        <translation>solo lectura: Enter abre el paciente</translation>
    </message>
</context>
<context>
    <name>OpenNotes</name>
    <message>
        <source>1 note of yesterday is not signed.</source>
        <translation>1 nota de ayer está sin firmar.</translation>
    </message>
    <message>
        <source>1 session of yesterday is still a draft.</source>
        <translation>1 sesión de ayer sigue en borrador.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes of yesterday are not signed.</source>
        <translation>
            <numerusform>{count} nota de ayer está sin firmar.</numerusform>
            <numerusform>{count} notas de ayer están sin firmar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions of yesterday are still drafts.</source>
        <translation>
            <numerusform>{count} sesión de ayer sigue en borrador.</numerusform>
            <numerusform>{count} sesiones de ayer siguen en borrador.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPasswordSheet</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Choose one that only you know; then the clinic opens.</source>
        <translation>Elija una que solo usted conozca; después se abre la clínica.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Password you have now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Somebody else gave you this password.</source>
        <translation>Otra persona le dio esta contraseña.</translation>
    </message>
    <message>
        <source>Type the password you have now.</source>
        <translation>Escriba su contraseña actual.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Su contraseña ha cambiado</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message numerus="yes">
        <source>Page {place} of {count}</source>
        <translation>
            <numerusform>Página {place} de {count}</numerusform>
            <numerusform>Página {place} de {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>Ninguna orden con ese nombre</translation>
    </message>
    <message>
        <source>What do you want to do, or who is it about?</source>
        <translation>¿Qué desea hacer, o de quién se trata?</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Aftercare sheet</source>
        <translation>Hoja para después del tratamiento</translation>
    </message>
    <message>
        <source>Coverage of a repeat</source>
        <translation>Cobertura de una repetición</translation>
    </message>
    <message>
        <source>Electrodiagnosis</source>
        <translation>Electrodiagnóstico</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>Carta para</translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation>Diario del dolor</translation>
    </message>
    <message>
        <source>Physical or occupational therapy</source>
        <translation>Fisioterapia o terapia ocupacional</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Procedure note</source>
        <translation>Nota del procedimiento</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Carta de derivación</translation>
    </message>
    <message>
        <source>Report kind</source>
        <translation>Tipo de informe</translation>
    </message>
    <message>
        <source>Response report</source>
        <translation>Informe de respuesta</translation>
    </message>
    <message>
        <source>Rheumatology</source>
        <translation>Reumatología</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Spine medicine</source>
        <translation>Columna vertebral</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>A quien corresponda</translation>
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
        <translation>1 informe</translation>
    </message>
    <message>
        <source>All lines stand in {name} beside the reports.</source>
        <translation>Todas las líneas están en {name} junto a los informes.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Desidentificado</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta para los informes</translation>
    </message>
    <message>
        <source>Follow-ups due today or overdue</source>
        <translation>Seguimientos para hoy o atrasados</translation>
    </message>
    <message>
        <source>One PDF for each, into a folder</source>
        <translation>Un PDF para cada uno, en una carpeta</translation>
    </message>
    <message>
        <source>Open failure flags</source>
        <translation>Avisos de fracaso abiertos</translation>
    </message>
    <message>
        <source>Report kind</source>
        <translation>Tipo de informe</translation>
    </message>
    <message>
        <source>Reports of a list</source>
        <translation>Informes de una lista</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped: {written} of {asked} reports written, each of them whole</source>
        <translation>Detenido: {written} de {asked} informes escritos, cada uno entero</translation>
    </message>
    <message>
        <source>Stops after the report in hand…</source>
        <translation>Se detiene tras el informe en curso…</translation>
    </message>
    <message>
        <source>The files' names hold neither name nor number. A file that is there already is kept. Each paper is noted in the audit.</source>
        <translation>Los nombres de los archivos no contienen ni nombre ni número. Un archivo que ya está se conserva. Cada documento se anota en la auditoría.</translation>
    </message>
    <message>
        <source>The patients listed</source>
        <translation>Los pacientes de la lista</translation>
    </message>
    <message>
        <source>The reports are made…</source>
        <translation>Se hacen los informes…</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>once more: papers of many patients leave the program</source>
        <translation>una vez más: salen del programa documentos de muchos pacientes</translation>
    </message>
    <message numerus="yes">
        <source>{count} reports</source>
        <translation>
            <numerusform>{count} informe</numerusform>
            <numerusform>{count} informes</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} de {whole}</translation>
    </message>
    <message>
        <source>{written} of {asked} reports written</source>
        <translation>{written} de {asked} informes escritos</translation>
    </message>
</context>
<context>
    <name>PathwayNote</name>
    <message>
        <source>None yet: no source is weighed</source>
        <translation>Aún ninguno: no se ha ponderado ninguna fuente</translation>
    </message>
    <message>
        <source>Pathways stand behind the red flag</source>
        <translation>Los planes quedan detrás de la bandera roja</translation>
    </message>
    <message>
        <source>Pathways that follow from what is recorded</source>
        <translation>Planes que se derivan de lo registrado</translation>
    </message>
    <message>
        <source>Pathways when the source is confirmed</source>
        <translation>Planes si la fuente se confirma</translation>
    </message>
    <message>
        <source>{flags} comes first; step 8 opens them all the same.</source>
        <translation>{flags} va primero; el paso 8 los abre de todos modos.</translation>
    </message>
    <message>
        <source>{pathways}. The clinician decides.</source>
        <translation>{pathways}. Decide el clínico.</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Anticoagulante</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nac.</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>N.º historia</translation>
    </message>
    <message>
        <source>Patient {name}, born {born}, clinic no. {number}</source>
        <translation>Paciente {name}, nac. {born}, n.º de historia {number}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>varón</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>ninguna conocida</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>sexo no registrado</translation>
    </message>
    <message>
        <source>weight not recorded</source>
        <translation>peso no registrado</translation>
    </message>
</context>
<context>
    <name>PatientCurve</name>
    <message>
        <source>Curve sent to the printer</source>
        <translation>Curva enviada a la impresora</translation>
    </message>
    <message>
        <source>The curve could not be printed.</source>
        <translation>No se pudo imprimir la curva.</translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Anticoagulante</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo previsto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>Repetir la última</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>varón</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>ninguna conocida</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>sexo no registrado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>ilocalizable</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>A patient has the same phone number</source>
        <translation>Un paciente tiene el mismo teléfono</translation>
    </message>
    <message>
        <source>A patient of a similar name and birth date</source>
        <translation>Un paciente con nombre y fecha de nacimiento parecidos</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Anticoagulante</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>N.º de historia</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Abrir el otro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Embarazada</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>This is another person</source>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>This may be a patient the clinic knows already</source>
        <translation>Puede ser un paciente que la clínica ya conoce</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Peso (kg)</translation>
    </message>
    <message>
        <source>died</source>
        <translation>fallecido</translation>
    </message>
    <message>
        <source>drug and dose; no when asked and none is taken</source>
        <translation>fármaco y dosis; «no» si se preguntó y no toma</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>varón</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>se le puede llamar</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>se mudó</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>semicolons between; none when asked and none known</source>
        <translation>separadas por punto y coma; «ninguna» si se preguntó y no se conoce</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>no desea contacto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{name} is easily mixed up with this one. Open the other, or say it is another person.</source>
        <translation>{name} se confunde fácilmente con este. Abra el otro o indique que es otra persona.</translation>
    </message>
    <message>
        <source>{name} registered</source>
        <translation>{name}: registro hecho</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name}: guardado</translation>
    </message>
    <message numerus="yes">
        <source>{who}, and {count} more</source>
        <translation>
            <numerusform>{who} y {count} más</numerusform>
            <numerusform>{who} y {count} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>1 score</source>
        <translation>1 puntuación</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>Add problem</source>
        <translation>Añadir problema</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>Entregar al paciente</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>No pain problem yet</source>
        <translation>Aún sin problema de dolor</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Registrar puntuación</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>Repetir la última</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Sessions and scores belong to a problem: what hurts, where, since when.</source>
        <translation>Las sesiones y puntuaciones pertenecen a un problema: qué duele, dónde, desde cuándo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} scores</source>
        <translation>
            <numerusform>{count} puntuación</numerusform>
            <numerusform>{count} puntuaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sesión</numerusform>
            <numerusform>{count} sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{scored} of {due} due follow-ups scored</source>
        <translation>
            <numerusform>{scored} de {due} seguimiento previsto puntuado</numerusform>
            <numerusform>{scored} de {due} seguimientos previstos puntuados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientSide</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, atrasado</translation>
    </message>
</context>
<context>
    <name>PatientTabButton</name>
    <message>
        <source>{name}, draft</source>
        <translation>{name}, borrador</translation>
    </message>
</context>
<context>
    <name>PatientTable</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>easy to mix up, check birth date</source>
        <translation>fácil de confundir, compruebe la fecha de nacimiento</translation>
    </message>
    <message>
        <source>similar, not what was typed</source>
        <translation>parecido, no es lo escrito</translation>
    </message>
</context>
<context>
    <name>PatientTableFoot</name>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Return opens in a new tab · Up and Down choose</source>
        <translation>Enter abre · Ctrl+Return abre en otra pestaña · Arriba y Abajo eligen</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} patients</source>
        <translation>
            <numerusform>{count} de {total} paciente</numerusform>
            <numerusform>{count} de {total} pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} · {count} similar</source>
        <translation>{words} · {count} parecidos</translation>
    </message>
</context>
<context>
    <name>PatientTabs</name>
    <message>
        <source>Open patients</source>
        <translation>Pacientes abiertos</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Previstos esta semana</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Buscar paciente</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Con aviso</translation>
    </message>
    <message>
        <source>Name fragments in any order, birth date (14.7.65, 1965-07-14), clinic no. or phone</source>
        <translation>Partes del nombre en cualquier orden, fecha de nacimiento (14.7.65, 1965-07-14), n.º de historia o teléfono</translation>
    </message>
    <message>
        <source>Name, birth date, clinic no. or phone</source>
        <translation>Nombre, fecha de nacimiento, n.º de historia o teléfono</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>No patient of this search passes the filter.</source>
        <translation>Ningún paciente de esta búsqueda pasa el filtro.</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>Aún sin pacientes</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nadie encontrado</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nadie aquí</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Register the first one (Ctrl+Shift+N), or import a bundle.</source>
        <translation>Registre al primero (Ctrl+Shift+N) o importe un paquete.</translation>
    </message>
    <message>
        <source>Reports of these</source>
        <translation>Informes de estos</translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date or the clinic number, or register a new patient.</source>
        <translation>Pruebe con menos letras, la fecha de nacimiento o el n.º de historia, o registre un nuevo paciente.</translation>
    </message>
    <message>
        <source>Which patients</source>
        <translation>Qué pacientes</translation>
    </message>
    <message>
        <source>accents and case do not matter</source>
        <translation>no importan acentos ni mayúsculas</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Hide basis</source>
        <translation>Ocultar base</translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>Neurológico</translation>
    </message>
    <message>
        <source>Not recorded for it: {what}.</source>
        <translation>No registrado para ello: {what}.</translation>
    </message>
    <message>
        <source>Not recorded: {what}.</source>
        <translation>No registrado: {what}.</translation>
    </message>
    <message>
        <source>Pain reproduced</source>
        <translation>Dolor reproducido</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>The records show none of the known patterns yet.</source>
        <translation>Los registros aún no muestran ninguno de los patrones conocidos.</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Espasmo</translation>
    </message>
    <message>
        <source>Volume a point</source>
        <translation>Volumen por punto</translation>
    </message>
    <message>
        <source>Within 2 h</source>
        <translation>En 2 h</translation>
    </message>
    <message>
        <source>from sessions {days}</source>
        <translation>de las sesiones {days}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>desplazado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>una sesión</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>{found} of {recorded} sites</source>
        <translation>{found} de {recorded} sitios</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Cambiar paso</translation>
    </message>
    <message>
        <source>Choose a pathway</source>
        <translation>Elegir un plan</translation>
    </message>
    <message>
        <source>Choose a pathway below and save it.</source>
        <translation>Elija abajo un plan y guárdelo.</translation>
    </message>
    <message>
        <source>Choose a pathway first.</source>
        <translation>Elija primero un plan.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Aún sin pasos</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Guardar paso</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Step saved</source>
        <translation>Paso guardado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>Se conservó el cambio de la otra persona; el suyo no se escribió</translation>
    </message>
    <message>
        <source>Tried and taken</source>
        <translation>Probado y en uso</translation>
    </message>
    <message>
        <source>proposed: start + {weeks} weeks</source>
        <translation>propuesto: inicio + {weeks} semanas</translation>
    </message>
</context>
<context>
    <name>PlanStepLine</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>terminado el {day}</translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>revisión {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
</context>
<context>
    <name>ProblemForm</name>
    <message>
        <source>Analgesics give no relief</source>
        <translation>Los analgésicos no alivian</translation>
    </message>
    <message>
        <source>Conservative care failed</source>
        <translation>El tratamiento conservador fracasó</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>Editar problema</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>CIE-10</translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation>Omóplato izquierdo</translation>
    </message>
    <message>
        <source>Listed with higher risk of failure: what is left empty counts as not asked</source>
        <translation>Asociados a mayor riesgo de fracaso: lo que queda vacío cuenta como no preguntado</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Nuevo problema</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>De baja laboral por el dolor</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>Actividad social reducida</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>Dolor generalizado</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{title} added</source>
        <translation>{title}: añadido</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>{title}: guardado</translation>
    </message>
</context>
<context>
    <name>ProblemPicker</name>
    <message>
        <source>Add problem</source>
        <translation>Añadir problema</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>Editar problema</translation>
    </message>
    <message>
        <source>Pain problems</source>
        <translation>Problemas de dolor</translation>
    </message>
    <message>
        <source>since {onset}</source>
        <translation>desde {onset}</translation>
    </message>
</context>
<context>
    <name>ProvenanceDialog</name>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Changed by this clinic</source>
        <translation>Cambiado por esta clínica</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculado a partir de</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>Cifras de la regla</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Abrir catálogo</translation>
    </message>
    <message>
        <source>Past its check: the sources were to be read again by {day}</source>
        <translation>Revisión vencida: las fuentes debían releerse antes del {day}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sources to be read again by {day}</source>
        <translation>Fuentes por releer antes del {day}</translation>
    </message>
    <message>
        <source>The program documents and prompts; the clinician decides</source>
        <translation>El programa documenta y recuerda; decide el clínico</translation>
    </message>
    <message>
        <source>The wording is the shipped one: the numbers in it may be the shipped ones.</source>
        <translation>El texto es el de fábrica: las cifras que contiene pueden ser las de fábrica.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message numerus="yes">
        <source>changed here {count} times</source>
        <translation>
            <numerusform>cambiado aquí {count} vez</numerusform>
            <numerusform>cambiado aquí {count} veces</numerusform>
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
        <translation>Línea rápida</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Bloquear (Ctrl+L)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Backup of {time}, for reading only</source>
        <translation>Copia de {time}, solo lectura</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Nothing can be entered, and what is looked at is not noted in the audit.</source>
        <translation>No puede introducirse nada, y lo que se consulta no se anota en la auditoría.</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Abrir copias</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation>Abrir la auditoría</translation>
    </message>
    <message>
        <source>What was entered later is not here, and nothing can be entered.</source>
        <translation>Lo introducido después no está aquí, y no puede introducirse nada.</translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
</context>
<context>
    <name>RecentPatients</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>It came from {name}.</source>
        <translation>Procedía de {name}.</translation>
    </message>
    <message>
        <source>Locked, because the clinic's file is damaged.</source>
        <translation>Bloqueado, porque el archivo de la clínica está dañado.</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Abriendo la copia…</translation>
    </message>
    <message>
        <source>Put the backup in the clinic's place?</source>
        <translation>¿Poner la copia en el lugar de la clínica?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring the backup of {time}…</source>
        <translation>Restaurando la copia de {time}…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>The backup of {time} is in place.</source>
        <translation>La copia de {time} está en su sitio.</translation>
    </message>
    <message>
        <source>The key file is back.</source>
        <translation>El archivo de claves ha vuelto.</translation>
    </message>
    <message>
        <source>What could not be read any more lies in {name}.</source>
        <translation>Lo que ya no pudo leerse está en {name}.</translation>
    </message>
    <message>
        <source>What was entered since is not in it. The file that does not open is moved aside, not deleted.</source>
        <translation>Lo introducido desde entonces no está en ella. El archivo que no se abre se aparta, no se borra.</translation>
    </message>
    <message>
        <source>What was there before is kept as the backup {name}.</source>
        <translation>Lo que había antes se conserva como la copia {name}.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>First passwords, to be handed over</source>
        <translation>Primeras contraseñas, para entregar</translation>
    </message>
    <message>
        <source>I have stored the key</source>
        <translation>He guardado la clave</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and store it away from this computer.</source>
        <translation>Guardado como {name}. Imprímalo y guárdelo lejos de este ordenador.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>Enviado a la impresora. Mire la hoja antes de continuar.</translation>
    </message>
    <message>
        <source>Shown once. The old one no longer works.</source>
        <translation>Se muestra una vez. La anterior ya no sirve.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>No se pudo escribir el archivo: {reason}</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>La nueva clave de recuperación</translation>
    </message>
</context>
<context>
    <name>RedFlagCard</name>
    <message>
        <source>Gate complete</source>
        <translation>Control completo</translation>
    </message>
    <message>
        <source>Gate not complete</source>
        <translation>Control incompleto</translation>
    </message>
    <message>
        <source>Red flag present</source>
        <translation>Bandera roja presente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>answered by {author}, {day}</source>
        <translation>respondido por {author}, {day}</translation>
    </message>
    <message>
        <source>answered {author}{day}</source>
        <translation>respondido por {author}{day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
</context>
<context>
    <name>RedFlagFirst</name>
    <message>
        <source>A red flag is present: {flags}</source>
        <translation>Hay una bandera roja presente: {flags}</translation>
    </message>
    <message>
        <source>Show the pathways all the same</source>
        <translation>Mostrar los planes de todos modos</translation>
    </message>
    <message>
        <source>This comes first; the pathways stand behind it.</source>
        <translation>Esto va primero; los planes quedan detrás.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All records are kept. What went wrong is in the log.</source>
        <translation>Todos los registros se conservan. Lo que falló está en el registro técnico.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Everything of the patient is put together</source>
        <translation>Se reúne todo sobre este paciente</translation>
    </message>
    <message>
        <source>Everything of the patient is saved as a file.</source>
        <translation>Todo sobre el paciente se guarda en un archivo.</translation>
    </message>
    <message>
        <source>Everything of the patient saved as {name}</source>
        <translation>Todo sobre el paciente guardado como {name}</translation>
    </message>
    <message>
        <source>Everything of this patient</source>
        <translation>Todo sobre este paciente</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {count} of the characters used.</source>
        <translation>
            <numerusform>Ninguna fuente de este ordenador tiene {count} de los caracteres usados.</numerusform>
            <numerusform>Ninguna fuente de este ordenador tiene {count} de los caracteres usados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Aún no hay nada que informar</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>No se escribió nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>On the paper each stands as its code in brackets: {shown}. Install a font for that script (for example the Noto fonts) and start the program again.</source>
        <translation>En el papel cada uno aparece como su código entre corchetes: {shown}. Instale una fuente para esa escritura (por ejemplo, las fuentes Noto) e inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Page {place} of {count}</source>
        <translation>
            <numerusform>Página {place} de {count}</numerusform>
            <numerusform>Página {place} de {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report saved as {name}</source>
        <translation>Informe guardado como {name}</translation>
    </message>
    <message>
        <source>Report sent to the printer</source>
        <translation>Informe enviado a la impresora</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>The PDF was not saved: {reason}.</source>
        <translation>El PDF no se guardó: {reason}.</translation>
    </message>
    <message>
        <source>The patient has no pain problem yet.</source>
        <translation>El paciente aún no tiene ningún problema de dolor.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>No se pudo hacer el informe.</translation>
    </message>
    <message>
        <source>The report is kept here. Choose another place and save again.</source>
        <translation>El informe se conserva aquí. Elija otro lugar y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>El informe está impreso.</translation>
    </message>
    <message>
        <source>The report is saved as a file.</source>
        <translation>El informe está guardado en un archivo.</translation>
    </message>
    <message>
        <source>The report is set</source>
        <translation>El informe está compuesto</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages</source>
        <translation>
            <numerusform>{count} página</numerusform>
            <numerusform>{count} páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreClinic</name>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Backup of {time}, {patients} · {name}</source>
        <translation>Copia de {time}, {patients} · {name}</translation>
    </message>
    <message>
        <source>Checking every page…</source>
        <translation>Comprobando cada página…</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Escriba la clave de recuperación.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Not a backup that can be restored</source>
        <translation>No es una copia que pueda restaurarse</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that clinic.</source>
        <translation>No se cambió nada. Abra esa clínica.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>Restaurar y abrir</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar desde una copia</translation>
    </message>
    <message>
        <source>The folder already holds a clinic</source>
        <translation>La carpeta ya contiene una clínica</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>as on the day of the backup</source>
        <translation>como el día de la copia</translation>
    </message>
    <message>
        <source>of the clinic in the backup</source>
        <translation>de la clínica de la copia</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} paciente</numerusform>
            <numerusform>{count} pacientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source> and {count} more kinds</source>
        <translation>
            <numerusform> y {count} tipo más</numerusform>
            <numerusform> y {count} tipos más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>Back with it: {entered}</source>
        <translation>Vuelve con ella: {entered}</translation>
    </message>
    <message>
        <source>Checking every page of the backup…</source>
        <translation>Comprobando cada página de la copia…</translation>
    </message>
    <message>
        <source>Clinic's name</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Entered {first} to {last}: {kinds}.</source>
        <translation>Introducido de {first} a {last}: {kinds}.</translation>
    </message>
    <message>
        <source>Entered {time}: {kinds}.</source>
        <translation>Introducido el {time}: {kinds}.</translation>
    </message>
    <message>
        <source>Gone with it: {entered}</source>
        <translation>Desaparece con ella: {entered}</translation>
    </message>
    <message>
        <source>It becomes a backup of its own, so that this can be undone. Users and passwords stay as they are.</source>
        <translation>Se convierte en una copia propia, de modo que esto pueda deshacerse. Usuarios y contraseñas quedan como están.</translation>
    </message>
    <message>
        <source>Nothing that is here would be gone</source>
        <translation>No desaparecería nada de lo que hay aquí</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>The clinic is locked, then opens as it was that day</source>
        <translation>La clínica se bloquea y después se abre como estaba ese día</translation>
    </message>
    <message>
        <source>The clinic's own file is not open</source>
        <translation>El archivo de la clínica no está abierto</translation>
    </message>
    <message>
        <source>Type the clinic's name as it stands above.</source>
        <translation>Escriba el nombre de la clínica como figura arriba.</translation>
    </message>
    <message>
        <source>What is there now is kept</source>
        <translation>Lo que hay ahora se conserva</translation>
    </message>
    <message>
        <source>What was entered since the backup cannot be counted. The file is moved aside, not deleted.</source>
        <translation>No puede contarse lo introducido desde la copia. El archivo se aparta, no se borra.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>program {version}</source>
        <translation>programa {version}</translation>
    </message>
    <message>
        <source>typed again, as above</source>
        <translation>escrito otra vez, como arriba</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entrada</numerusform>
            <numerusform>{count} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} paciente</numerusform>
            <numerusform>{count} pacientes</numerusform>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Retract it all the same</source>
        <translation>Anularlo de todos modos</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Cuando usted lo abrió</translation>
    </message>
    <message>
        <source>{at}. It is retracted already; nothing of yours is written.</source>
        <translation>{at}. Ya está anulado; no se ha escrito nada suyo.</translation>
    </message>
    <message>
        <source>{at}. Nothing is retracted yet. This is what you have not seen:</source>
        <translation>{at}. Aún no se ha anulado nada. Esto es lo que usted no ha visto:</translation>
    </message>
    <message>
        <source>{author} changed this in the meantime</source>
        <translation>{author} cambió esto mientras tanto</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>{author} marcó esto como anotado por error</translation>
    </message>
</context>
<context>
    <name>RetractDialog</name>
    <message>
        <source>A follow-up that it answered is due again. The flag follows.</source>
        <translation>Vuelve a estar previsto el seguimiento que respondía. El aviso cambia en consecuencia.</translation>
    </message>
    <message>
        <source>A retraction needs a reason.</source>
        <translation>Una anulación necesita un motivo.</translation>
    </message>
    <message>
        <source>Calls that it cancelled are due again. Verdict, curve and flag follow.</source>
        <translation>Vuelven a estar previstas las llamadas que canceló. Valoración, curva y aviso cambian en consecuencia.</translation>
    </message>
    <message>
        <source>It leaves its panel of the chart. A follow-up that it answered is due again.</source>
        <translation>Deja su panel del gráfico. Vuelve a estar previsto el seguimiento que respondía.</translation>
    </message>
    <message>
        <source>It leaves the curve, the verdict and every list</source>
        <translation>Deja la curva, la valoración y todas las listas</translation>
    </message>
    <message>
        <source>It leaves the list of what was tried and what is taken now</source>
        <translation>Deja la lista de lo probado y de lo que toma ahora</translation>
    </message>
    <message>
        <source>It no longer counts; what the session's own field says stays as it is</source>
        <translation>Ya no cuenta; lo que dice el campo propio de la sesión queda igual</translation>
    </message>
    <message>
        <source>It stays to be read, struck through, and no longer counts</source>
        <translation>Se puede seguir leyendo, tachado, y ya no cuenta</translation>
    </message>
    <message>
        <source>Its answers, and its other total where it has two, go with it</source>
        <translation>Sus respuestas, y su otro total donde tiene dos, se van con él</translation>
    </message>
    <message>
        <source>Its sites, injectates, scores and follow-ups go with it</source>
        <translation>Sus sitios, inyectados, puntuaciones y seguimientos se van con ella</translation>
    </message>
    <message>
        <source>Not retracted</source>
        <translation>No anulado</translation>
    </message>
    <message>
        <source>Nothing is deleted; the history keeps it</source>
        <translation>No se borra nada; el historial lo conserva</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Retract {kind} of {day}</source>
        <translation>Anular: {kind} del {day}</translation>
    </message>
    <message>
        <source>Retract {kind} {value} of {day}</source>
        <translation>Anular: {kind} {value} del {day}</translation>
    </message>
    <message>
        <source>Retracted for {name}</source>
        <translation>Anulado para {name}</translation>
    </message>
    <message>
        <source>The note it was added to stays as it is</source>
        <translation>La nota a la que se añadió queda como está</translation>
    </message>
    <message>
        <source>The record is no longer there to be retracted</source>
        <translation>El registro ya no está para anularlo</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>it is another's record, or an older one</source>
        <translation>es un registro de otra persona, o más antiguo</translation>
    </message>
    <message>
        <source>what was wrong with it</source>
        <translation>qué estaba mal</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Listed with higher risk of failure</source>
        <translation>Asociados a mayor riesgo de fracaso</translation>
    </message>
    <message>
        <source>not a score</source>
        <translation>no es una puntuación</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Firmar la nota</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Failure pattern</source>
        <translation>Patrón de fracaso</translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation>Calendario de seguimiento</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Abrir catálogo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Response to a session</source>
        <translation>Respuesta a una sesión</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Treatment failure</source>
        <translation>Fracaso terapéutico</translation>
    </message>
    <message>
        <source>with their sources</source>
        <translation>con sus fuentes</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Correct score</source>
        <translation>Corregir puntuación</translation>
    </message>
    <message>
        <source>Other questionnaire</source>
        <translation>Otro cuestionario</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Pain, enjoyment and general activity</source>
        <translation>Dolor, disfrute y actividad general</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Registrar puntuación</translation>
    </message>
    <message>
        <source>Saved for {name}</source>
        <translation>Guardado para {name}</translation>
    </message>
    <message>
        <source>Score corrected for {name}</source>
        <translation>Puntuación corregida para {name}</translation>
    </message>
    <message>
        <source>Score {value} saved for {name}</source>
        <translation>Puntuación {value} guardada para {name}</translation>
    </message>
    <message>
        <source>The patient's impression of change</source>
        <translation>Impresión de cambio del paciente</translation>
    </message>
    <message>
        <source>The score is kept as a draft</source>
        <translation>La puntuación se conserva como borrador</translation>
    </message>
    <message>
        <source>The score is no longer there to be corrected</source>
        <translation>La puntuación ya no está para corregirla</translation>
    </message>
    <message>
        <source>Type the score, or N for not asked, R for refused.</source>
        <translation>Escriba la puntuación, o N si no se preguntó, R si la rechazó.</translation>
    </message>
    <message>
        <source>answers the call due {day}</source>
        <translation>responde a la llamada prevista el {day}</translation>
    </message>
    <message>
        <source>no call due</source>
        <translation>ninguna llamada prevista</translation>
    </message>
    <message>
        <source>no call due today; the next is {day}</source>
        <translation>ninguna llamada prevista hoy; la próxima es el {day}</translation>
    </message>
</context>
<context>
    <name>ScoreEntry</name>
    <message>
        <source>0 none, 10 worst imaginable</source>
        <translation>0 nada, 10 lo peor</translation>
    </message>
    <message>
        <source>0 none, 100 worst imaginable</source>
        <translation>0 nada, 100 lo peor</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 a 100</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Pain at its least</source>
        <translation>Dolor mínimo</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>Dolor máximo</translation>
    </message>
    <message>
        <source>Pain on average</source>
        <translation>Dolor promedio</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>Dolor ahora mismo</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stated relief (%)</source>
        <translation>Alivio referido (%)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When was it asked?</source>
        <translation>¿Cuándo se preguntó?</translation>
    </message>
    <message>
        <source>half points</source>
        <translation>medios puntos</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>ScoreKeys</name>
    <message>
        <source>0 to 10</source>
        <translation>0 a 10</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nada introducido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} de 10</translation>
    </message>
</context>
<context>
    <name>ScorePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Enter opens · Up and Down choose</source>
        <translation>Enter abre · Arriba y Abajo eligen</translation>
    </message>
    <message>
        <source>Looked at last · Enter opens · Up and Down choose</source>
        <translation>Vistos últimamente · Enter abre · Arriba y Abajo eligen</translation>
    </message>
    <message>
        <source>Nobody fits exactly · Down chooses a similar one, Enter opens</source>
        <translation>Nadie coincide del todo · Abajo elige uno parecido, Enter abre</translation>
    </message>
    <message>
        <source>Nobody found. Enter a part of the name, a birth date, a clinic number or a phone number.</source>
        <translation>Nadie encontrado. Escriba parte del nombre, una fecha de nacimiento, un n.º de historia o un teléfono.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>You looked at nobody yet.</source>
        <translation>Aún no ha visto a nadie.</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Desidentificado</translation>
    </message>
    <message>
        <source>It was not kept: {reason}.</source>
        <translation>No se guardó: {reason}.</translation>
    </message>
    <message>
        <source>It was not removed: {reason}.</source>
        <translation>No se quitó: {reason}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep this choice as</source>
        <translation>Guardar esta selección como</translation>
    </message>
    <message>
        <source>Kept on this computer. A name must say nothing of a patient.</source>
        <translation>Se guarda en este ordenador. El nombre no debe decir nada de un paciente.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Verdict, red flags, rules and whose it is always go in.</source>
        <translation>El resultado, las señales de alarma, las reglas y de quién es siempre se incluyen.</translation>
    </message>
    <message>
        <source>a short name</source>
        <translation>un nombre corto</translation>
    </message>
</context>
<context>
    <name>ServerWatch</name>
    <message>
        <source>Reconnecting to the server…</source>
        <translation>Reconectando con el servidor…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>What was saved is safe; what you typed stays here and is saved when the server answers.</source>
        <translation>Lo guardado está a salvo; lo que escribió queda aquí y se guarda cuando el servidor responda.</translation>
    </message>
</context>
<context>
    <name>SessionConflictDialog</name>
    <message>
        <source>{at}. Nothing of yours is written yet. What belongs together is kept whole: the session as they left it, or as you typed it, as a new version after theirs.</source>
        <translation>{at}. Aún no se ha escrito nada suyo. Lo que va junto se conserva entero: la sesión como la dejó la otra persona, o como usted la escribió, como una versión nueva tras la suya.</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written. Your form is kept as a draft while you look.</source>
        <translation>{at}. No se ha escrito nada suyo. Su formulario se conserva como borrador mientras mira.</translation>
    </message>
    <message>
        <source>{author} changed this session in the meantime</source>
        <translation>{author} cambió esta sesión mientras tanto</translation>
    </message>
    <message>
        <source>{author} marked this session as entered in error</source>
        <translation>{author} marcó esta sesión como anotada por error</translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc goes back, the draft stays</source>
        <translation>Esc vuelve atrás, el borrador queda</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Guardar e imprimir</translation>
    </message>
    <message>
        <source>This clinic is open for reading only.</source>
        <translation>Esta clínica está abierta solo para lectura.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries need a look before saving.</source>
        <translation>
            <numerusform>{count} dato necesita revisión antes de guardar.</numerusform>
            <numerusform>{count} datos necesitan revisión antes de guardar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>20 min, due {time}</source>
        <translation>20 min, prevista a las {time}</translation>
    </message>
    <message>
        <source>Failure flag open since {date} ({kind}).</source>
        <translation>Aviso de fracaso abierto desde {date} ({kind}).</translation>
    </message>
    <message>
        <source>No workup yet.</source>
        <translation>Aún sin estudio.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Red flag present: {flags}.</source>
        <translation>Bandera roja presente: {flags}.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sesión {number}</translation>
    </message>
    <message>
        <source>Workup {answered} of {needed}.</source>
        <translation>Estudio {answered} de {needed}.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomada</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>palpation</source>
        <translation>palpación</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>ecografía</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Borrador no conservado</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation>Borrador de {time} recuperado</translation>
    </message>
    <message>
        <source>Draft, kept</source>
        <translation>Borrador, conservado</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Not saved. {what} The form is kept.</source>
        <translation>No guardado. {what} El formulario se conserva.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>Se conservó el cambio de la otra persona; el suyo no se escribió</translation>
    </message>
    <message>
        <source>Visit with {count} sessions</source>
        <translation>Visita con {count} sesiones</translation>
    </message>
    <message>
        <source>{session} saved for {name}</source>
        <translation>{session} guardada para {name}</translation>
    </message>
    <message>
        <source>{site} removed</source>
        <translation>{site}: quitado</translation>
    </message>
</context>
<context>
    <name>SessionSide</name>
    <message>
        <source>Body map</source>
        <translation>Mapa corporal</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>what saving adds to the curve</source>
        <translation>lo que al guardar se añade a la curva</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>An administrator can change this.</source>
        <translation>Un administrador puede cambiarlo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Copia y restauración</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>Se bloquea tras (min)</translation>
    </message>
    <message>
        <source>Look up a lot</source>
        <translation>Buscar un lote</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Abrir copias</translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation>Abrir la auditoría</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The clinic's facts are not undone here: type them as they were</source>
        <translation>Los datos de la clínica no se deshacen aquí: escríbalos como estaban</translation>
    </message>
    <message>
        <source>The clinic's facts are saved</source>
        <translation>Los datos de la clínica están guardados</translation>
    </message>
    <message>
        <source>The settings could not be kept: their folder cannot be written to</source>
        <translation>No se pudieron conservar los ajustes: no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Who got a lot</source>
        <translation>Quién recibió un lote</translation>
    </message>
    <message>
        <source>Who may unlock</source>
        <translation>Quién desbloquea</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>as reports name it</source>
        <translation>como la nombran los informes</translation>
    </message>
    <message>
        <source>for patients; stands on the aftercare sheet</source>
        <translation>para pacientes; figura en la hoja para después del tratamiento</translation>
    </message>
    <message>
        <source>lines under the name</source>
        <translation>líneas bajo el nombre</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este ordenador</translation>
    </message>
    <message>
        <source>such as Europe/Prague; dates are read in it</source>
        <translation>como Europe/Prague; las fechas se leen en ella</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>A draft is kept encrypted and can be resumed from Today.</source>
        <translation>Se conserva un borrador cifrado que puede reanudarse desde Hoy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Conservar borrador</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Nothing is saved before you say so</source>
        <translation>No se guarda nada hasta que usted lo diga</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Motivo de la corrección</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved with what you chose</source>
        <translation>Guardado con lo elegido</translation>
    </message>
    <message>
        <source>Say why it is changed: the old version stays beside it.</source>
        <translation>Diga por qué se cambia: la versión anterior queda al lado.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>Se conservó el cambio de la otra persona; el suyo no se escribió</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>qué estaba mal</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}</source>
        <translation>Columnas no tomadas: {columns}</translation>
    </message>
    <message>
        <source>Leave the refused rows out, take the others</source>
        <translation>Dejar fuera las filas rechazadas, tomar las demás</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows: {rows}. To be stored: {accepted}. There already: {skipped}. Refused: {refused}.</source>
        <translation>Filas: {rows}. Por guardar: {accepted}. Ya están: {skipped}. Rechazadas: {refused}.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The first rows, as they will be stored</source>
        <translation>Las primeras filas, como se guardarán</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de ella</translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>B</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Línea media</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>A signature cannot be undone: add what is to be said as an addendum (A on the session)</source>
        <translation>Una firma no se puede deshacer: añada lo que haya que decir como anexo (A en la sesión)</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>Inyectado</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>Mientras tanto lo cambió {author}</translation>
    </message>
    <message>
        <source>Nothing was signed. Close this, read the note as it is now, and sign it then.</source>
        <translation>No se firmó nada. Cierre esto, lea la nota como está ahora y fírmela entonces.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Firmar la nota</translation>
    </message>
    <message>
        <source>Signed, it can no longer be changed</source>
        <translation>Firmada, ya no puede cambiarse</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>The note is signed</source>
        <translation>La nota está firmada</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>La sesión ya no está</translation>
    </message>
    <message>
        <source>What is to be said later is added beside it, with its author and time.</source>
        <translation>Lo que deba decirse después se añade al lado, con su autor y hora.</translation>
    </message>
</context>
<context>
    <name>SiteKeys</name>
    <message>
        <source>Name the muscle; then F2</source>
        <translation>Nombre el músculo; después F2</translation>
    </message>
    <message>
        <source>Space confirms; then 1 to 5</source>
        <translation>Espacio confirma; después de 1 a 5</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Sites that hurt</source>
        <translation>Sitios que duelen</translation>
    </message>
    <message>
        <source>The others do not hurt</source>
        <translation>Los demás no duelen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} sites hurt, the others do not</source>
        <translation>
            <numerusform>duele {count} de {all} sitios, los demás no</numerusform>
            <numerusform>duelen {count} de {all} sitios, los demás no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} sites so far</source>
        <translation>
            <numerusform>{count} de {all} sitios hasta ahora</numerusform>
            <numerusform>{count} de {all} sitios hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Muscle, or the map</source>
        <translation>Músculo, o el mapa</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Remove site</source>
        <translation>Quitar sitio</translation>
    </message>
    <message>
        <source>Site {number}</source>
        <translation>Sitio {number}</translation>
    </message>
    <message>
        <source>Site {number}, {what}</source>
        <translation>Sitio {number}, {what}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Esp.</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>Volumen (mL)</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>¿Cuál: {names}?</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Confirmar todo</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation>Recon.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referido</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Espasmo</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message numerus="yes">
        <source>{count} carried from {date}</source>
        <translation>
            <numerusform>{count} arrastrado del {date}</numerusform>
            <numerusform>{count} arrastrados del {date}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not confirmed</source>
        <translation>
            <numerusform>{count} sin confirmar</numerusform>
            <numerusform>{count} sin confirmar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Counted together</source>
        <translation>Contado en conjunto</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se conoce</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Refuted because</source>
        <translation>Refutada porque</translation>
    </message>
    <message>
        <source>Says little</source>
        <translation>Dice poco</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Side of {source}</source>
        <translation>Lado de {source}</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of {source}</source>
        <translation>Estado de {source}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refutada</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>apoyada</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospechada</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>1 more item for {source}</source>
        <translation>1 punto más para {source}</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>This region</source>
        <translation>Esta región</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>every region</source>
        <translation>cada región</translation>
    </message>
    <message>
        <source>filtered for {place}{side}</source>
        <translation>filtrado por {place}{side}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refutada</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>apoyada</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospechada</translation>
    </message>
    <message numerus="yes">
        <source>{count} more items for {source}</source>
        <translation>
            <numerusform>{count} punto más para {source}</numerusform>
            <numerusform>{count} puntos más para {source}</numerusform>
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
        <translation>Una mirada a las filas</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS, as your clinic has it, or FHIR (JSON) of another system. Nothing is stored before you have seen what comes in.</source>
        <translation>CSV, XLSX u ODS, tal como los tiene su clínica, o FHIR (JSON) de otro sistema. No se guarda nada antes de que haya visto lo que entra.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a spreadsheet, or drop it here</source>
        <translation>Elija una hoja de cálculo o suéltela aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importar una hoja de cálculo</translation>
    </message>
    <message>
        <source>Look at each text that is not ticked: choose what it is, or tick it.</source>
        <translation>Mire cada texto sin marcar: elija qué es, o márquelo.</translation>
    </message>
    <message>
        <source>Muscles and words</source>
        <translation>Músculos y palabras</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Spreadsheets, FHIR</source>
        <translation>Hojas de cálculo, FHIR</translation>
    </message>
    <message>
        <source>Step {step} of 5: {title}</source>
        <translation>Paso {step} de 5: {title}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>These columns were imported before: they are taken for the same.</source>
        <translation>Estas columnas ya se importaron antes: se toman por las mismas.</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>{count} refused rows are saved</source>
        <translation>{count} filas rechazadas guardadas</translation>
    </message>
    <message>
        <source>{count} rows imported</source>
        <translation>{count} filas importadas</translation>
    </message>
    <message>
        <source>{skipped} were there already, {refused} were left out.</source>
        <translation>{skipped} ya estaban, {refused} se dejaron fuera.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Locks in {time}</source>
        <translation>Se bloquea en {time}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>1 respuesta propuesta por los registros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>{count} proposed from the records</source>
        <translation>
            <numerusform>{count} propuesta por los registros</numerusform>
            <numerusform>{count} propuestas por los registros</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message numerus="yes">
        <source>Step {number} of {count}: {name}</source>
        <translation>
            <numerusform>Paso {number} de {count}: {name}</numerusform>
            <numerusform>Paso {number} de {count}: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Workup</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluido</translation>
    </message>
    <message>
        <source>needs step 5</source>
        <translation>necesita el paso 5</translation>
    </message>
    <message>
        <source>none present</source>
        <translation>ninguna presente</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>read from 1 session</source>
        <translation>leído de 1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>read from {count} sessions</source>
        <translation>
            <numerusform>leído de {count} sesión</numerusform>
            <numerusform>leído de {count} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{all} of {all}, {told}</source>
        <translation>{all} de {all}, {told}</translation>
    </message>
    <message>
        <source>{answered} of {needed}</source>
        <translation>{answered} de {needed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} confirmed</source>
        <translation>
            <numerusform>{count} confirmada</numerusform>
            <numerusform>{count} confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} present</source>
        <translation>
            <numerusform>{count} presente</numerusform>
            <numerusform>{count} presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refuted</source>
        <translation>
            <numerusform>{count} refutada</numerusform>
            <numerusform>{count} refutadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} supported</source>
        <translation>
            <numerusform>{count} apoyada</numerusform>
            <numerusform>{count} apoyadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} suspected</source>
        <translation>
            <numerusform>{count} sospechada</numerusform>
            <numerusform>{count} sospechadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
</context>
<context>
    <name>StrengthField</name>
    <message>
        <source>Concentration (mg/mL)</source>
        <translation>Concentración (mg/mL)</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>mg/mL</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Enter takes, Tab goes on, Esc closes</source>
        <translation>Enter lo toma, Tab continúa, Esc cierra</translation>
    </message>
</context>
<context>
    <name>SuggestPopup</name>
    <message numerus="yes">
        <source>{text}, {place} of {count}</source>
        <translation>
            <numerusform>{text}, {place} de {count}</numerusform>
            <numerusform>{text}, {place} de {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Against: {what}</source>
        <translation>En contra: {what}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>For: {what}</source>
        <translation>A favor: {what}</translation>
    </message>
    <message>
        <source>No state set.</source>
        <translation>Sin estado.</translation>
    </message>
    <message>
        <source>No state set; something is recorded for {sources}.</source>
        <translation>Sin estado; hay algo registrado para {sources}.</translation>
    </message>
    <message>
        <source>Not known yet: {what}</source>
        <translation>Aún no se conoce: {what}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Nothing recorded for it yet.</source>
        <translation>Aún no hay nada registrado para ella.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Red flags present</source>
        <translation>Banderas rojas presentes</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refutada</translation>
    </message>
    <message>
        <source>Refuted because: {note}</source>
        <translation>Refutada porque: {note}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Apoyada</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Sospechada</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>A text has at most {most} characters. Nothing of it was pasted.</source>
        <translation>Un texto tiene como máximo {most} caracteres. No se pegó nada.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{typed}” has no time. Write the time after the date, such as {day} 14:32.</source>
        <translation>«{typed}» no tiene hora. Escriba la hora tras la fecha, como {day} 14:32.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date and time such as 23-Nov-2026 14:32.</source>
        <translation>«{typed}» no es una fecha y hora como 23-nov-2026 14:32.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Nothing yet. Sessions, scores, calls, treatments and workups will stand here, the newest on top.</source>
        <translation>Aún nada. Sesiones, puntuaciones, llamadas, tratamientos y estudios aparecerán aquí, lo más reciente arriba.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>retracted {day}, {who}</source>
        <translation>anulado el {day}, {who}</translation>
    </message>
    <message>
        <source>version {number}, {author}</source>
        <translation>versión {number}, {author}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Addendum</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Adjuntar un documento</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Complicación</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Firmar la nota</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>TodayCalls</name>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>Se conservó el cambio de la otra persona; el suyo no se escribió</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Call list</source>
        <translation>Lista de llamadas</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Buscar paciente</translation>
    </message>
    <message>
        <source>No answer from {name} kept</source>
        <translation>Guardado: sin respuesta de {name}</translation>
    </message>
    <message>
        <source>No follow-ups to do</source>
        <translation>Ningún seguimiento por hacer</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Reading the follow-ups</source>
        <translation>Leyendo los seguimientos</translation>
    </message>
    <message>
        <source>Score {value} saved for {name}</source>
        <translation>Puntuación {value} guardada para {name}</translation>
    </message>
    <message>
        <source>They appear here one to twelve weeks after a session. Find a patient to record one (Ctrl+F).</source>
        <translation>Aparecen aquí de una a doce semanas tras una sesión. Busque un paciente para registrar una (Ctrl+F).</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Wrong number of {name} kept</source>
        <translation>Guardado: número erróneo de {name}</translation>
    </message>
    <message>
        <source>no complaint</source>
        <translation>sin molestias</translation>
    </message>
    <message>
        <source>{name} declined, the follow-up is closed</source>
        <translation>{name} declinó, el seguimiento queda cerrado</translation>
    </message>
    <message>
        <source>{name} has no complaint, the safety call is closed</source>
        <translation>{name} no tiene molestias, la llamada de seguridad queda cerrada</translation>
    </message>
    <message>
        <source>{name} is to be called later</source>
        <translation>Se llamará más tarde a {name}</translation>
    </message>
    <message>
        <source>{name} refused a score, the follow-up is closed</source>
        <translation>{name} rechazó la puntuación, el seguimiento queda cerrado</translation>
    </message>
    <message>
        <source>{name} was not asked, the follow-up stays open</source>
        <translation>No se preguntó a {name}, el seguimiento sigue abierto</translation>
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
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Failure flags without a workup</source>
        <translation>Avisos de fracaso sin estudio</translation>
    </message>
    <message>
        <source>None. A flag appears when a treatment fails.</source>
        <translation>Ninguno. Un aviso aparece cuando un tratamiento fracasa.</translation>
    </message>
    <message>
        <source>None. What you type is kept here until it is saved.</source>
        <translation>Ninguno. Lo que escriba se conserva aquí hasta que se guarde.</translation>
    </message>
    <message>
        <source>Plan steps to review</source>
        <translation>Pasos del plan por revisar</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} flagged patients</source>
        <translation>
            <numerusform>Mostrar el paciente con aviso ({count})</numerusform>
            <numerusform>Mostrar los {count} pacientes con aviso</numerusform>
        </translation>
    </message>
    <message>
        <source>kept encrypted</source>
        <translation>conservados cifrados</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, atrasado</translation>
    </message>
    <message>
        <source>{name} {answered} of {total}</source>
        <translation>{name} {answered} de {total}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>DEMO: invented patients</source>
        <translation>DEMO: pacientes ficticios</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Buscar paciente</translation>
    </message>
    <message>
        <source>Find patient: name, birth date, clinic no., phone</source>
        <translation>Buscar paciente: nombre, fecha de nacimiento, n.º de historia, teléfono</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
</context>
<context>
    <name>TotalEntry</name>
    <message>
        <source>higher is better</source>
        <translation>más alto es mejor</translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation>más alto es peor</translation>
    </message>
    <message>
        <source>{low} to {high}, {direction}</source>
        <translation>{low} a {high}, {direction}</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Lote {lot}</translation>
    </message>
    <message>
        <source>Nothing yet. Set once, it gives every session of today its drug, lot and expiry.</source>
        <translation>Aún nada. Preparada una vez, da a cada sesión de hoy su fármaco, lote y caducidad.</translation>
    </message>
    <message>
        <source>On the tray today</source>
        <translation>En la bandeja de hoy</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>sin lote</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} con epinefrina</translation>
    </message>
    <message>
        <source>{drug}, {strength} mg/mL</source>
        <translation>{drug}, {strength} mg/mL</translation>
    </message>
    <message>
        <source>{lot}, expired {date}</source>
        <translation>{lot}, caducó {date}</translation>
    </message>
    <message>
        <source>{lot}, to {date}</source>
        <translation>{lot}, hasta {date}</translation>
    </message>
</context>
<context>
    <name>TrayForm</name>
    <message>
        <source>Add a vial</source>
        <translation>Añadir un vial</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code of a vial</source>
        <translation>Código de un vial</translation>
    </message>
    <message>
        <source>Scan the code of a vial, or type it and press Enter</source>
        <translation>Escanee el código de un vial, o escríbalo y pulse Enter</translation>
    </message>
    <message>
        <source>Set once; the sessions of today take drug, strength, lot and expiry</source>
        <translation>Se prepara una vez; las sesiones de hoy toman fármaco, concentración, lote y caducidad</translation>
    </message>
    <message>
        <source>The tray of today is set</source>
        <translation>La bandeja de hoy está preparada</translation>
    </message>
    <message>
        <source>Tray of the day</source>
        <translation>Bandeja del día</translation>
    </message>
</context>
<context>
    <name>TrayNews</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>On {date} another tray was in use</source>
        <translation>El {date} se usaba otra bandeja</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>The tray was changed</source>
        <translation>La bandeja ha cambiado</translation>
    </message>
</context>
<context>
    <name>TrayRow</name>
    <message>
        <source>Aug-2027</source>
        <translation>ago-2027</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Cad.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Take off the tray</source>
        <translation>Quitar de la bandeja</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Vial</translation>
    </message>
    <message>
        <source>Vial, {drug}</source>
        <translation>Vial, {drug}</translation>
    </message>
    <message>
        <source>Which drug is it?</source>
        <translation>¿Qué fármaco es?</translation>
    </message>
</context>
<context>
    <name>TreatmentsDialog</name>
    <message>
        <source>Change treatment</source>
        <translation>Cambiar tratamiento</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Elegir un tipo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Feb 2026</source>
        <translation>feb 2026</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Ayudó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Nuevo tratamiento</translation>
    </message>
    <message>
        <source>None recorded yet: what was tried, what is taken now.</source>
        <translation>Aún ninguno registrado: qué se probó, qué toma ahora.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Guardado: {what}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The treatment is no longer there</source>
        <translation>El tratamiento ya no está</translation>
    </message>
    <message>
        <source>Treatment saved</source>
        <translation>Tratamiento guardado</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>gabapentin 300 mg at night</source>
        <translation>gabapentina 300 mg por la noche</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>TriBox</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{state}, not confirmed</source>
        <translation>{state}, sin confirmar</translation>
    </message>
</context>
<context>
    <name>TriedLine</name>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>1 workup is under way</source>
        <translation>1 estudio en curso</translation>
    </message>
    <message numerus="yes">
        <source>{count} workups are under way</source>
        <translation>
            <numerusform>{count} estudio en curso</numerusform>
            <numerusform>{count} estudios en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Data on this computer are encrypted</source>
        <translation>Los datos de este ordenador están cifrados</translation>
    </message>
    <message>
        <source>Drafts are kept, encrypted too</source>
        <translation>Los borradores se conservan, también cifrados</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Escriba la clave de recuperación.</translation>
    </message>
    <message>
        <source>Enter your password to open the clinic.</source>
        <translation>Escriba su contraseña para abrir la clínica.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Other clinic</source>
        <translation>Otra clínica</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>TPI Tracker</source>
        <translation>TPI Tracker</translation>
    </message>
    <message>
        <source>TPI Tracker {version} · F1 keys</source>
        <translation>TPI Tracker {version} · F1 teclas</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Wait {time}</source>
        <translation>Espere {time}</translation>
    </message>
</context>
<context>
    <name>UserSheet</name>
    <message>
        <source>Add user</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Cambiar usuario</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Primera contraseña</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>Dé un nombre al usuario.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The user changes this password at the first log-in.</source>
        <translation>El usuario cambia esta contraseña en su primer inicio de sesión.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>What was done to a user is not undone here: do the opposite</source>
        <translation>Lo hecho a un usuario no se deshace aquí: haga lo contrario</translation>
    </message>
    <message>
        <source>as reports show it</source>
        <translation>como figura en los informes</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name} tiene una contraseña nueva</translation>
    </message>
    <message>
        <source>{name} is {role} now</source>
        <translation>{name} tiene ahora el rol: {role}</translation>
    </message>
    <message>
        <source>{name} may unlock again</source>
        <translation>{name} puede desbloquear de nuevo</translation>
    </message>
    <message>
        <source>{name} was added as {role}</source>
        <translation>{name}: añadido con el rol {role}</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Add user</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>After somebody has left: everyone else gets a first password, and the recovery key is new.</source>
        <translation>Cuando alguien se ha ido: todos los demás reciben una primera contraseña y la clave de recuperación es nueva.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>It was shown once and cannot be shown again. Make a new one and put it away.</source>
        <translation>Se mostró una vez y no puede mostrarse de nuevo. Cree una nueva y guárdela bien.</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>Último inicio</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New database key</source>
        <translation>Nueva clave de la base de datos</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nueva clave de recuperación</translation>
    </message>
    <message>
        <source>Nobody said that the recovery key was stored</source>
        <translation>Nadie confirmó haber guardado la clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Shut {name} out?</source>
        <translation>¿Excluir a {name}?</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The printed one no longer works then.</source>
        <translation>La impresa deja entonces de servir.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>What was done to a user is not undone here: do the opposite</source>
        <translation>Lo hecho a un usuario no se deshace aquí: haga lo contrario</translation>
    </message>
    <message>
        <source>What {name} wrote stays. An open window of {name} is refused at its next action. Who has unlocked the clinic before may have kept its database key: only a new one shuts that out.</source>
        <translation>Lo que {name} escribió queda. Una ventana abierta de {name} se rechaza en su próxima acción. Quien ya desbloqueó la clínica puede haber conservado la clave de su base de datos: solo una nueva impide el acceso.</translation>
    </message>
    <message>
        <source>Who may unlock</source>
        <translation>Quién desbloquea</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>and who injects</source>
        <translation>y quién infiltra</translation>
    </message>
    <message>
        <source>opens the clinic when every password is lost</source>
        <translation>abre la clínica cuando se han perdido todas las contraseñas</translation>
    </message>
    <message>
        <source>{name} is offered again</source>
        <translation>{name} vuelve a ofrecerse</translation>
    </message>
    <message>
        <source>{name} is shut out</source>
        <translation>Acceso excluido: {name}</translation>
    </message>
    <message>
        <source>{role} · last log-in {when}</source>
        <translation>{role} · último inicio {when}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source> ({first} to {then})</source>
        <translation> ({first} a {then})</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>A verdict needs a session with a baseline and scores after it.</source>
        <translation>Una valoración necesita una sesión con valor basal y puntuaciones posteriores.</translation>
    </message>
    <message>
        <source>Also started</source>
        <translation>También iniciado</translation>
    </message>
    <message>
        <source>Best / last judged</source>
        <translation>Mejor / última valorada</translation>
    </message>
    <message>
        <source>Meaningful change</source>
        <translation>Cambio relevante</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aún sin sesión</translation>
    </message>
    <message>
        <source>Relief documented</source>
        <translation>Alivio documentado</translation>
    </message>
    <message>
        <source>Rule {rule} {version} · {state}</source>
        <translation>Regla {rule} {version} · {state}</translation>
    </message>
    <message>
        <source>Scores and sources</source>
        <translation>Puntuaciones y fuentes</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Sesión {number}, {day}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
    <message numerus="yes">
        <source>Within {hours} h</source>
        <translation>
            <numerusform>En {hours} h</numerusform>
            <numerusform>En {hours} h</numerusform>
        </translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitiva</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no judged score</source>
        <translation>ninguna puntuación valorada</translation>
    </message>
    <message>
        <source>no: {detail}</source>
        <translation>no: {detail}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>por ahora</translation>
    </message>
    <message>
        <source>yes, by PGIC</source>
        <translation>sí, según PGIC</translation>
    </message>
    <message>
        <source>yes: {detail}</source>
        <translation>sí: {detail}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} punto</numerusform>
            <numerusform>{count} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} (goal {goal})</source>
        <translation>{days} (objetivo {goal})</translation>
    </message>
    <message>
        <source>{points} and {pct}</source>
        <translation>{points} y {pct}</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Another problem in this visit</source>
        <translation>Otro problema en esta visita</translation>
    </message>
    <message>
        <source>Leave this problem out</source>
        <translation>Omitir este problema</translation>
    </message>
    <message>
        <source>Problem shown</source>
        <translation>Problema mostrado</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta visita</translation>
    </message>
</context>
<context>
    <name>WholeConflictDialog</name>
    <message>
        <source>Theirs</source>
        <translation>Ajeno</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Cuando usted lo abrió</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propio</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>Todo guardado a las {time}</translation>
    </message>
    <message>
        <source>Choose or add a pain problem first</source>
        <translation>Elija o añada primero un problema de dolor</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The clinic's folder is back</source>
        <translation>La carpeta de la clínica ha vuelto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>WorkupHead</name>
    <message>
        <source>, since {day}</source>
        <translation>, desde {day}</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluido</translation>
    </message>
    <message>
        <source>every answer is kept at once</source>
        <translation>cada respuesta se conserva en el acto</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>abierto el {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
</context>
<context>
    <name>WorkupPage</name>
    <message>
        <source>A workup that was begun is not undone: conclude it</source>
        <translation>Un estudio empezado no se deshace: conclúyalo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimir informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Workup begun</source>
        <translation>Estudio empezado</translation>
    </message>
    <message>
        <source>Workup concluded</source>
        <translation>Estudio concluido</translation>
    </message>
    <message>
        <source>Workup reopened</source>
        <translation>Estudio reabierto</translation>
    </message>
</context>
<context>
    <name>WorkupSaves</name>
    <message>
        <source>Answer cleared: {question}</source>
        <translation>Respuesta borrada: {question}</translation>
    </message>
    <message>
        <source>Answer kept: {question}</source>
        <translation>Respuesta guardada: {question}</translation>
    </message>
    <message>
        <source>Their answer was kept, yours was not written</source>
        <translation>Se conservó la respuesta de la otra persona; la suya no se escribió</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>_FolderLine</name>
    <message>
        <source>Last {time}</source>
        <translation>Última {time}</translation>
    </message>
    <message>
        <source>No backup there yet</source>
        <translation>Aún no hay copias allí</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>a day behind</source>
        <translation>un día de retraso</translation>
    </message>
    <message>
        <source>next one soon</source>
        <translation>la próxima, pronto</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>two days behind</source>
        <translation>dos días de retraso</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
</context>
<context>
    <name>_MomentField</name>
    <message>
        <source>{number} is no month; day first: {figures}?</source>
        <translation>{number} no es un mes; primero el día: {figures}?</translation>
    </message>
    <message>
        <source>{number} is no month; month first: {figures}?</source>
        <translation>{number} no es un mes; primero el mes: {figures}?</translation>
    </message>
    <message>
        <source>“{typed}” is not a date such as 14-Jul-1965 or 14.7.1965.</source>
        <translation>«{typed}» no es una fecha como 14-jul-1965 o 14.7.1965.</translation>
    </message>
</context>
<context>
    <name>_NoteSheet</name>
    <message>
        <source>No words of its own; the rows of the session are the note.</source>
        <translation>Sin palabras propias; las filas de la sesión son la nota.</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>La sesión ya no está</translation>
    </message>
    <message>
        <source>session of {date}, {title}</source>
        <translation>sesión del {date}, {title}</translation>
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
        <translation>Documentado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>_Program</name>
    <message>
        <source>Making the demo clinic…</source>
        <translation>Creando la clínica de demostración…</translation>
    </message>
    <message>
        <source>Something went wrong and was noted in the log. What is saved is safe.</source>
        <translation>Algo falló y se anotó en el registro técnico. Lo guardado está a salvo.</translation>
    </message>
</context>
<context>
    <name>_VersionBlock</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>anulado</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Another problem in this visit</source>
        <translation>Otro problema en esta visita</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Adjuntar un documento</translation>
    </message>
    <message>
        <source>Audit: who did what when</source>
        <translation>Auditoría: quién hizo qué y cuándo</translation>
    </message>
    <message>
        <source>Back (asks if something was typed)</source>
        <translation>Atrás (pregunta si se escribió algo)</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>Copia y restauración</translation>
    </message>
    <message>
        <source>Call list: on paper or for a calendar</source>
        <translation>Lista de llamadas: en papel o para un calendario</translation>
    </message>
    <message>
        <source>Catalogue: rules, drugs, muscles, presets</source>
        <translation>Catálogo: reglas, fármacos, músculos, preajustes</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Close the patient's tab</source>
        <translation>Cerrar la pestaña del paciente</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Confirm the lots carried over</source>
        <translation>Confirmar los lotes arrastrados</translation>
    </message>
    <message>
        <source>Confirm the sites carried over</source>
        <translation>Confirmar los sitios arrastrados</translation>
    </message>
    <message>
        <source>Copy line for a letter</source>
        <translation>Copiar línea para una carta</translation>
    </message>
    <message>
        <source>Export data: workbook, tables, FHIR, research</source>
        <translation>Exportar datos: libro, tablas, FHIR, investigación</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>Buscar paciente</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Go to Patients</source>
        <translation>Ir a Pacientes</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir a Ajustes</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>Entregar al paciente</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importar una hoja de cálculo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lot look-up: who got a lot</source>
        <translation>Búsqueda de lotes: quién recibió un lote</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>Fusionar dos registros de una persona</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Next due call</source>
        <translation>Próxima llamada prevista</translation>
    </message>
    <message>
        <source>Next section of the session</source>
        <translation>Sección siguiente de la sesión</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>Registrar puntuación</translation>
    </message>
    <message>
        <source>Repeat last session</source>
        <translation>Repetir la última sesión</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reports of a list: one PDF for each</source>
        <translation>Informes de una lista: un PDF para cada uno</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>Tray of the day</source>
        <translation>Bandeja del día</translation>
    </message>
    <message>
        <source>Treatments tried and taken</source>
        <translation>Tratamientos probados y en uso</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>Deshacer el último guardado</translation>
    </message>
    <message>
        <source>Users and their rights</source>
        <translation>Usuarios y sus permisos</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Estudio</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message>
        <source>family and given name exchanged</source>
        <translation>nombre y apellidos intercambiados</translation>
    </message>
    <message>
        <source>name alike, same birth date</source>
        <translation>nombre parecido, misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>name and birth date alike</source>
        <translation>nombre y fecha de nacimiento parecidos</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>mismo nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>same name, birth date looks alike</source>
        <translation>mismo nombre, fecha de nacimiento parecida</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>mismo teléfono</translation>
    </message>
</context>
<context>
    <name>allowed</name>
    <message>
        <source>The clinic is open for reading only. Nothing can be entered now.</source>
        <translation>La clínica está abierta solo para lectura. Ahora no puede introducirse nada.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Choose the folder that holds clinic.db and keys.json.</source>
        <translation>Elija la carpeta que contiene clinic.db y keys.json.</translation>
    </message>
    <message>
        <source>It looks like postgresql://user@host/database.</source>
        <translation>Tiene la forma postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no clinic in this folder.</source>
        <translation>No hay ninguna clínica en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Conservar borrador</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft and can be resumed from Today.</source>
        <translation>Lo escrito se conserva como borrador y puede reanudarse desde Hoy.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Running clock (s)</source>
        <translation>Reloj de marcha (s)</translation>
    </message>
    <message>
        <source>Seal as found</source>
        <translation>Sello hallado</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Estado a</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Hasta la entrada</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Se restauró una copia</translation>
    </message>
    <message>
        <source>A day without the further backup</source>
        <translation>Un día sin la copia adicional</translation>
    </message>
    <message>
        <source>A month has passed since the last drill. It takes a minute and changes nothing.</source>
        <translation>Ha pasado un mes desde el último simulacro. Lleva un minuto y no cambia nada.</translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Está todo</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>Copia {age}</translation>
    </message>
    <message>
        <source>Backup {age}, not on the further drive</source>
        <translation>Copia {age}, no en la unidad adicional</translation>
    </message>
    <message>
        <source>Beside the clinic</source>
        <translation>Junto a la clínica</translation>
    </message>
    <message>
        <source>Last good one: {time}.</source>
        <translation>Última correcta: {time}.</translation>
    </message>
    <message>
        <source>Look whether all is there. Until you say so no older backup is let go.</source>
        <translation>Compruebe si está todo. Hasta que usted lo diga no se elimina ninguna copia anterior.</translation>
    </message>
    <message>
        <source>No backup for two days</source>
        <translation>Dos días sin copia</translation>
    </message>
    <message>
        <source>No backup since yesterday</source>
        <translation>Sin copia desde ayer</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copias</translation>
    </message>
    <message>
        <source>No further backup folder</source>
        <translation>Sin carpeta adicional de copias</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Abrir copias</translation>
    </message>
    <message>
        <source>The backup did not succeed</source>
        <translation>La copia no se pudo hacer</translation>
    </message>
    <message>
        <source>The clinic and its backups are on this computer alone. An administrator can choose a folder.</source>
        <translation>La clínica y sus copias están solo en este ordenador. Un administrador puede elegir una carpeta.</translation>
    </message>
    <message>
        <source>The clinic and its backups are on this computer alone. Choose a folder on another drive.</source>
        <translation>La clínica y sus copias están solo en este ordenador. Elija una carpeta en otra unidad.</translation>
    </message>
    <message>
        <source>The further backup did not succeed</source>
        <translation>La copia adicional no se pudo hacer</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>Pruebe una restauración</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Two days without the further backup</source>
        <translation>Dos días sin la copia adicional</translation>
    </message>
    <message>
        <source>Until an administrator says that all is there no older backup is let go.</source>
        <translation>Hasta que un administrador diga que está todo no se elimina ninguna copia anterior.</translation>
    </message>
    <message>
        <source>Work on without</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>antes de una versión nueva</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>antes de actualizar el archivo</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>catalogue entries</source>
        <translation>entradas del catálogo</translation>
    </message>
    <message>
        <source>changed {things}</source>
        <translation>{things}: cambios</translation>
    </message>
    <message>
        <source>checks before the needle</source>
        <translation>controles antes de la aguja</translation>
    </message>
    <message>
        <source>complications</source>
        <translation>complicaciones</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>doses given elsewhere</source>
        <translation>dosis administradas fuera</translation>
    </message>
    <message>
        <source>facts of the clinic</source>
        <translation>datos de la clínica</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>seguimientos</translation>
    </message>
    <message>
        <source>hypotheses</source>
        <translation>hipótesis</translation>
    </message>
    <message>
        <source>injectates</source>
        <translation>inyectados</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>new {things}</source>
        <translation>{things}: altas</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message>
        <source>plan steps</source>
        <translation>pasos del plan</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>retracted {things}</source>
        <translation>{things}: anulaciones</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>puntuaciones</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>sitios</translation>
    </message>
    <message>
        <source>treatments</source>
        <translation>tratamientos</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>workup items</source>
        <translation>puntos del estudio</translation>
    </message>
    <message>
        <source>workups</source>
        <translation>estudios</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>hace {days} día</numerusform>
            <numerusform>hace {days} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} h ago</source>
        <translation>
            <numerusform>hace {hours} h</numerusform>
            <numerusform>hace {hours} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} min ago</source>
        <translation>
            <numerusform>hace {minutes} min</numerusform>
            <numerusform>hace {minutes} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fracaso</translation>
    </message>
    <message>
        <source>Failure: {kind}</source>
        <translation>Fracaso: {kind}</translation>
    </message>
    <message>
        <source>First hours only</source>
        <translation>Solo primeras horas</translation>
    </message>
    <message>
        <source>No relief</source>
        <translation>Sin alivio</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>No valorable</translation>
    </message>
    <message>
        <source>Not sustained</source>
        <translation>No mantenido</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Short-lived</source>
        <translation>Alivio breve</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>Mantenido</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>{verdict} so far</source>
        <translation>{verdict} por ahora</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Abbreviations</source>
        <translation>Abreviaturas</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Ansiedad</translation>
    </message>
    <message>
        <source>Before the needle</source>
        <translation>Antes de la aguja</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Cautions of drugs</source>
        <translation>Precauciones de fármacos</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Puntos de la lista</translation>
    </message>
    <message>
        <source>Close to the pleura</source>
        <translation>Cerca de la pleura</translation>
    </message>
    <message>
        <source>Constant pain</source>
        <translation>Dolor constante</translation>
    </message>
    <message>
        <source>Coverage in general</source>
        <translation>Cobertura en general</translation>
    </message>
    <message>
        <source>Coverage presets</source>
        <translation>Preajustes de cobertura</translation>
    </message>
    <message>
        <source>Deep muscle</source>
        <translation>Músculo profundo</translation>
    </message>
    <message>
        <source>Dose of local anaesthetic</source>
        <translation>Dosis de anestésico local</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Fármacos</translation>
    </message>
    <message>
        <source>Equal milligrams of steroids</source>
        <translation>Miligramos equivalentes de corticoides</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Examination clusters</source>
        <translation>Grupos de pruebas exploratorias</translation>
    </message>
    <message>
        <source>Factors listed with failure</source>
        <translation>Factores asociados al fracaso</translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation>Calendario de seguimiento</translation>
    </message>
    <message>
        <source>High daily impact</source>
        <translation>Gran impacto diario</translation>
    </message>
    <message>
        <source>How it is asked or done</source>
        <translation>Cómo se pregunta o se hace</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ítems</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Kits</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Limits of local anaesthetic</source>
        <translation>Límites de anestésico local</translation>
    </message>
    <message>
        <source>Long duration</source>
        <translation>Larga duración</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nervio</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <translation>Raíces nerviosas</translation>
    </message>
    <message>
        <source>No relief from analgesics</source>
        <translation>Sin alivio con analgésicos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>De baja laboral por el dolor</translation>
    </message>
    <message>
        <source>Offered when present</source>
        <translation>Se ofrece si está presente</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>A menudo confundido con</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Pattern of failure</source>
        <translation>Patrón de fracaso</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Response to a session</source>
        <translation>Respuesta a una sesión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Review of a plan step</source>
        <translation>Revisión de un paso del plan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>RxNorm code</source>
        <translation>Código RxNorm</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>Actividad social reducida</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sources of pain</source>
        <translation>Fuentes del dolor</translation>
    </message>
    <message>
        <source>Steroid over twelve months</source>
        <translation>Corticoide en doce meses</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Concentraciones</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation>Por releer antes del</translation>
    </message>
    <message>
        <source>Treatment failure</source>
        <translation>Fracaso terapéutico</translation>
    </message>
    <message>
        <source>Usual doses</source>
        <translation>Dosis habituales</translation>
    </message>
    <message>
        <source>Usual referred pain</source>
        <translation>Dolor referido habitual</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>Dolor generalizado</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>in the notation of the shipped files</source>
        <translation>en la notación de los archivos de fábrica</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>mg/mL</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>una por línea</translation>
    </message>
    <message>
        <source>such as 2026-11-30</source>
        <translation>como 2026-11-30</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Close with unsaved work?</source>
        <translation>¿Cerrar con trabajo sin guardar?</translation>
    </message>
    <message>
        <source>Close, keep drafts</source>
        <translation>Cerrar, conservar borradores</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>What was typed is kept encrypted as drafts and can be resumed from Today.</source>
        <translation>Lo escrito se conserva cifrado como borradores y puede reanudarse desde Hoy.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>died</source>
        <translation>fallecido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>dry needling</source>
        <translation>punción seca</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>registrado por error</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>front</source>
        <translation>delante</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>inyección</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>male</source>
        <translation>varón</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>se le puede llamar</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>se mudó</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>pain score</source>
        <translation>puntuación de dolor</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refutada</translation>
    </message>
    <message>
        <source>resulted</source>
        <translation>con resultado</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>safety call</source>
        <translation>llamada de seguridad</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>apoyada</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sospechada</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>no desea contacto</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{years} y</source>
        <translation>{years} años</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>A session that was retracted</source>
        <translation>Una sesión anulada</translation>
    </message>
    <message>
        <source>Ask for it again where it comes from.</source>
        <translation>Pídalo de nuevo a quien lo envió.</translation>
    </message>
    <message>
        <source>Save it smaller in the program it comes from, and attach that.</source>
        <translation>Guárdelo más pequeño en el programa de donde viene y adjunte eso.</translation>
    </message>
    <message>
        <source>Save it without the password in the program it comes from, and attach that.</source>
        <translation>Guárdelo sin contraseña en el programa de donde viene y adjunte eso.</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>Sesión {number}, {day}</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>No se pudo dibujar la página.</translation>
    </message>
    <message>
        <source>The page took too long to draw and was given up.</source>
        <translation>La página tardaba demasiado en dibujarse y se abandonó.</translation>
    </message>
    <message>
        <source>The rest of the program is not touched. Save a copy to look at it elsewhere.</source>
        <translation>El resto del programa no está afectado. Guarde una copia para verlo en otro lugar.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Este PDF está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>Este archivo está dañado y no se puede mostrar.</translation>
    </message>
    <message>
        <source>This picture or document is too large to be shown.</source>
        <translation>Esta imagen o documento es demasiado grande para mostrarse.</translation>
    </message>
    <message>
        <source>Workup: {item}</source>
        <translation>Estudio: {item}</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Draft not kept: {what}</source>
        <translation>Borrador no conservado: {what}</translation>
    </message>
    <message>
        <source>Draft of {time} taken up again</source>
        <translation>Borrador de {time} retomado</translation>
    </message>
    <message>
        <source>addendum to a note</source>
        <translation>anexo a una nota</translation>
    </message>
    <message>
        <source>answers of the patient</source>
        <translation>respuestas del paciente</translation>
    </message>
    <message>
        <source>complication</source>
        <translation>complicación</translation>
    </message>
    <message>
        <source>dismissal of a flag</source>
        <translation>descarte de un aviso</translation>
    </message>
    <message>
        <source>document to attach</source>
        <translation>documento por adjuntar</translation>
    </message>
    <message>
        <source>dose given elsewhere</source>
        <translation>dosis administrada fuera</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>move of a record</source>
        <translation>traslado de un registro</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>nuevo paciente</translation>
    </message>
    <message>
        <source>pain problem</source>
        <translation>problema de dolor</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>plan step</source>
        <translation>paso del plan</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>cuestionario</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>anulación</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>score correction</source>
        <translation>corrección de puntuación</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>settings of the clinic</source>
        <translation>ajustes de la clínica</translation>
    </message>
    <message>
        <source>tray of the day</source>
        <translation>bandeja del día</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>values of the catalogue</source>
        <translation>valores del catálogo</translation>
    </message>
    <message>
        <source>workup</source>
        <translation>estudio</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it again to see what they wrote, then repeat your change.</source>
        <translation>Ábralo de nuevo para ver lo que escribió la otra persona y repita su cambio.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime.</source>
        <translation>Alguien cambió esto mientras tanto.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this.</source>
        <translation>Al ordenador no le queda memoria para esto.</translation>
    </message>
    <message>
        <source>Their change is kept, yours was not written.</source>
        <translation>Se conserva el cambio de la otra persona; el suyo no se escribió.</translation>
    </message>
    <message>
        <source>This was not saved; what was saved before is safe.</source>
        <translation>Esto no se guardó; lo guardado antes está a salvo.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Analgesics give no relief</source>
        <translation>Los analgésicos no alivian</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Anticoagulante</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Complicación</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Concluido</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Conservative care failed</source>
        <translation>El tratamiento conservador fracasó</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day of the result</source>
        <translation>Día del resultado</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>Profundidad (mm)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Dose (mg)</source>
        <translation>Dosis (mg)</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Cad.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>Continúa como</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Ayudó</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aguja</translation>
    </message>
    <message>
        <source>New password at the next log-in</source>
        <translation>Nueva contraseña en el próximo inicio de sesión</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No dado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Advertida</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>De baja laboral por el dolor</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>Resuelta el</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place on the body map, across</source>
        <translation>Lugar en el mapa corporal, horizontal</translation>
    </message>
    <message>
        <source>Place on the body map, down</source>
        <translation>Lugar en el mapa corporal, vertical</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Embarazada</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>En silencio hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation>Dolor reconocido</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation>Dolor referido</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Reproduces the pain</source>
        <translation>Reproduce el dolor</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamaño (bytes)</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>Actividad social reducida</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stated relief (%)</source>
        <translation>Alivio referido (%)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Strength (mg/mL)</source>
        <translation>Concentración (mg/mL)</translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation>Banda tensa</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>Punto doloroso</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Espasmo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>View of the body map</source>
        <translation>Vista del mapa corporal</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>Volumen (mL)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Peso (kg)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why no baseline</source>
        <translation>Por qué sin valor basal</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>Dolor generalizado</translation>
    </message>
    <message>
        <source>With epinephrine</source>
        <translation>Con epinefrina</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Dismissed failure flag open again: {kind}</source>
        <translation>Aviso de fracaso descartado abierto de nuevo: {kind}</translation>
    </message>
    <message>
        <source>Failure flag ended by newer records: {kind}</source>
        <translation>Aviso de fracaso cerrado por registros más recientes: {kind}</translation>
    </message>
    <message>
        <source>Failure flag raised again: {kind}</source>
        <translation>Aviso de fracaso activado de nuevo: {kind}</translation>
    </message>
    <message>
        <source>Failure flag raised: {kind}</source>
        <translation>Aviso de fracaso activado: {kind}</translation>
    </message>
    <message>
        <source>Failure flag withdrawn, its records changed: {kind}</source>
        <translation>Aviso de fracaso retirado, sus registros cambiaron: {kind}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Addendum</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>Inyectado</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>{part}: taken away</source>
        <translation>{part}: quitado</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Yes, this patient</source>
        <translation>Sí, este paciente</translation>
    </message>
    <message>
        <source>clinic no. {number}</source>
        <translation>n.º de historia {number}</translation>
    </message>
    <message>
        <source>{born} · {number}
Other patients are open beside. {what}</source>
        <translation>{born} · {number}
Hay otros pacientes abiertos al lado. {what}</translation>
    </message>
</context>
<context>
    <name>instrument</name>
    <message>
        <source>Important change: {change}.</source>
        <translation>Cambio importante: {change}.</translation>
    </message>
    <message>
        <source>Source: {source} ({review}).</source>
        <translation>Fuente: {source} ({review}).</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Mapa corporal</translation>
    </message>
    <message>
        <source>Buttons and sections</source>
        <translation>Botones y secciones</translation>
    </message>
    <message>
        <source>In the patient's hand</source>
        <translation>En manos del paciente</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Patient's page</source>
        <translation>Página del paciente</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Scores, and the open row of Today</source>
        <translation>Puntuaciones y la fila abierta de Hoy</translation>
    </message>
    <message>
        <source>Session form</source>
        <translation>Formulario de sesión</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>a digit, then Enter, saves; 1 waits for 0</source>
        <translation>una cifra y Enter guardan; 1 espera un 0</translation>
    </message>
    <message>
        <source>a quarter turn to the right</source>
        <translation>un cuarto de vuelta a la derecha</translation>
    </message>
    <message>
        <source>adds it</source>
        <translation>lo añade</translation>
    </message>
    <message>
        <source>along the answers</source>
        <translation>por las respuestas</translation>
    </message>
    <message>
        <source>answers and goes on; 1 waits for 0 where 10 is possible</source>
        <translation>responde y continúa; 1 espera un 0 donde es posible 10</translation>
    </message>
    <message>
        <source>chooses the answer; 1 waits for 0 where 10 is possible</source>
        <translation>elige la respuesta; 1 espera un 0 donde es posible 10</translation>
    </message>
    <message>
        <source>confirms all sites</source>
        <translation>confirma todos los sitios</translation>
    </message>
    <message>
        <source>confirms the site</source>
        <translation>confirma el sitio</translation>
    </message>
    <message>
        <source>forgets what was typed</source>
        <translation>olvida lo escrito</translation>
    </message>
    <message>
        <source>from step to step</source>
        <translation>de paso en paso</translation>
    </message>
    <message>
        <source>gives the answer, opens or folds a step</source>
        <translation>da la respuesta, abre o pliega un paso</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>half a point more</source>
        <translation>medio punto más</translation>
    </message>
    <message>
        <source>held, shows the letter of each; Alt and the letter goes there</source>
        <translation>mantenida, muestra la letra de cada uno; Alt y la letra lleva allí</translation>
    </message>
    <message>
        <source>in Record score: PEG, PGIC, another one</source>
        <translation>en Registrar puntuación: PEG, PGIC, otro</translation>
    </message>
    <message>
        <source>in the timeline and on the flag: history</source>
        <translation>en la cronología y en el aviso: historial</translation>
    </message>
    <message>
        <source>in the timeline: all of these</source>
        <translation>en la cronología: todo esto</translation>
    </message>
    <message>
        <source>in the timeline: edit; on a document: open</source>
        <translation>en la cronología: editar; en un documento: abrir</translation>
    </message>
    <message>
        <source>in the timeline: move a session or score to where it belongs</source>
        <translation>en la cronología: traslada una sesión o puntuación a donde pertenece</translation>
    </message>
    <message>
        <source>in the timeline: retract</source>
        <translation>en la cronología: anular</translation>
    </message>
    <message>
        <source>larger, smaller, the whole page or its full width</source>
        <translation>más grande, más pequeño, la página entera o todo su ancho</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mueven</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>on a session in the timeline: attach a document</source>
        <translation>en una sesión de la cronología: adjuntar un documento</translation>
    </message>
    <message>
        <source>on a session in the timeline: complication and its course</source>
        <translation>en una sesión de la cronología: complicación y su evolución</translation>
    </message>
    <message>
        <source>on a session in the timeline: sign its note; add to a signed one</source>
        <translation>en una sesión de la cronología: firma su nota; añade a una firmada</translation>
    </message>
    <message>
        <source>on a site: band, spot, referral, recognised, twitch</source>
        <translation>en un sitio: banda, punto, referido, reconocido, espasmo</translation>
    </message>
    <message>
        <source>on a site: what is taught of the muscle</source>
        <translation>en un sitio: lo que se enseña del músculo</translation>
    </message>
    <message>
        <source>on the curve: all sessions laid over day 0, and back to dates</source>
        <translation>en la curva: todas las sesiones sobre el día 0, y vuelta a las fechas</translation>
    </message>
    <message>
        <source>on the curve: closer, farther, all of the time</source>
        <translation>en la curva: más cerca, más lejos, todo el tiempo</translation>
    </message>
    <message>
        <source>on the curve: copies the picture; in its table, all rows</source>
        <translation>en la curva: copia la imagen; en su tabla, todas las filas</translation>
    </message>
    <message>
        <source>on the curve: first and last point</source>
        <translation>en la curva: primer y último punto</translation>
    </message>
    <message>
        <source>on the curve: lets go of the point</source>
        <translation>en la curva: suelta el punto</translation>
    </message>
    <message>
        <source>on the curve: step through the points, then the panels</source>
        <translation>en la curva: recorre los puntos y después los paneles</translation>
    </message>
    <message>
        <source>on the side: left, right, both, midline</source>
        <translation>en el lado: izquierdo, derecho, ambos, línea media</translation>
    </message>
    <message>
        <source>on the sites: ticks one; the others do not hurt</source>
        <translation>en los sitios: marca uno; los demás no duelen</translation>
    </message>
    <message>
        <source>only the total; all of it refused</source>
        <translation>solo el total; todo rechazado</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>opens in a new tab (Patients)</source>
        <translation>abre en otra pestaña (Pacientes)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>removes the site</source>
        <translation>quita el sitio</translation>
    </message>
    <message>
        <source>takes another problem of the patient into the visit</source>
        <translation>añade otro problema del paciente a la visita</translation>
    </message>
    <message>
        <source>takes the answer back</source>
        <translation>retira la respuesta</translation>
    </message>
    <message>
        <source>takes the answer back; without one, goes back</source>
        <translation>retira la respuesta; sin ninguna, vuelve atrás</translation>
    </message>
    <message>
        <source>the first page, the last page</source>
        <translation>la primera página, la última página</translation>
    </message>
    <message>
        <source>the page before, the next page</source>
        <translation>la página anterior, la página siguiente</translation>
    </message>
    <message>
        <source>this was not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>to the buttons: leave out, back, for the clinic</source>
        <translation>a los botones: omitir, atrás, para la clínica</translation>
    </message>
    <message>
        <source>to the next muscle</source>
        <translation>al músculo siguiente</translation>
    </message>
    <message>
        <source>to the visit's other problem</source>
        <translation>al otro problema de la visita</translation>
    </message>
    <message>
        <source>turn to another view</source>
        <translation>cambia de vista</translation>
    </message>
    <message>
        <source>what is taught of the muscle</source>
        <translation>lo que se enseña del músculo</translation>
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
        <translation>Una línea admite {most} caracteres. Lo que seguía se cortó; el portapapeles aún lo contiene.</translation>
    </message>
</context>
<context>
    <name>locking</name>
    <message numerus="yes">
        <source>Locked after {hours} hours. Drafts are kept.</source>
        <translation>
            <numerusform>Bloqueado tras {hours} hora. Los borradores se conservan.</numerusform>
            <numerusform>Bloqueado tras {hours} horas. Los borradores se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked after {minutes} minutes. Drafts are kept.</source>
        <translation>
            <numerusform>Bloqueado tras {minutes} minuto. Los borradores se conservan.</numerusform>
            <numerusform>Bloqueado tras {minutes} minutos. Los borradores se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked while the computer slept. Drafts are kept.</source>
        <translation>Bloqueado durante la suspensión del ordenador. Los borradores se conservan.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>A drug in several rows of a session is</source>
        <translation>Un fármaco en varias filas de una sesión es</translation>
    </message>
    <message>
        <source>Answer this first.</source>
        <translation>Responda primero a esto.</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Antes de la sesión</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>N.º de historia</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Decimals take</source>
        <translation>Los decimales llevan</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Faces 0–10</source>
        <translation>Caras 0–10</translation>
    </message>
    <message>
        <source>Family and given name</source>
        <translation>Apellido y nombre</translation>
    </message>
    <message>
        <source>Key of the problem</source>
        <translation>Clave del problema</translation>
    </message>
    <message>
        <source>Muscles and words</source>
        <translation>Músculos y palabras</translation>
    </message>
    <message>
        <source>NRS 0–10</source>
        <translation>NRS 0–10</translation>
    </message>
    <message>
        <source>Names have the</source>
        <translation>En los nombres va el</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Scale of {column}</source>
        <translation>Escala de {column}</translation>
    </message>
    <message>
        <source>Scale?</source>
        <translation>¿Escala?</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Side of {text}</source>
        <translation>Lado de {text}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>The name of a sheet is</source>
        <translation>El nombre de una hoja es</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time of day where none is said</source>
        <translation>Hora donde no se dice ninguna</translation>
    </message>
    <message>
        <source>Time of {column}</source>
        <translation>Momento de {column}</translation>
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
        <translation>Qué duele, en todas las filas</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>a comma: 7,5</source>
        <translation>una coma: 7,5</translation>
    </message>
    <message>
        <source>a point: 7.5</source>
        <translation>un punto: 7.5</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>by its column</source>
        <translation>según su columna</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>día primero</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>apellido primero</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>nombre primero</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>look at each; tick the ones that were only guessed</source>
        <translation>mire cada uno; marque los que solo se suponían</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mes primero</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no se toma</translation>
    </message>
    <message>
        <source>one dose for each row</source>
        <translation>una dosis por fila</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>said again</source>
        <translation>dicho otra vez</translation>
    </message>
    <message>
        <source>the clinic number</source>
        <translation>el número de paciente</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>will be stored</source>
        <translation>se guardará</translation>
    </message>
    <message>
        <source>with their first values</source>
        <translation>con sus primeros valores</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{column} is</source>
        <translation>{column} es</translation>
    </message>
    <message>
        <source>{number} d after</source>
        <translation>{number} d después</translation>
    </message>
    <message>
        <source>{number} h after</source>
        <translation>{number} h después</translation>
    </message>
    <message>
        <source>{number} min after</source>
        <translation>{number} min después</translation>
    </message>
    <message>
        <source>{number} mo after</source>
        <translation>{number} meses después</translation>
    </message>
    <message>
        <source>{number} wk after</source>
        <translation>{number} sem. después</translation>
    </message>
    <message>
        <source>{text} is</source>
        <translation>{text} es</translation>
    </message>
    <message>
        <source>{text} is correct</source>
        <translation>{text} es correcto</translation>
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
        <translation>Al menos {count} personas coinciden · Arriba y Abajo eligen, Enter abre</translation>
    </message>
    <message numerus="yes">
        <source>{count} people match · Up and Down choose, Enter opens</source>
        <translation>
            <numerusform>{count} persona coincide · Arriba y Abajo eligen, Enter abre</numerusform>
            <numerusform>{count} personas coinciden · Arriba y Abajo eligen, Enter abre</numerusform>
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
        <translation>brazo</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>tórax</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>forearm and hand</source>
        <translation>antebrazo y mano</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>hip and buttock</source>
        <translation>cadera y glúteo</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>intermitente</translation>
    </message>
    <message>
        <source>knee and leg</source>
        <translation>rodilla y pierna</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>zona lumbar</translation>
    </message>
    <message>
        <source>mid back</source>
        <translation>espalda media</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>pelvis</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>hombro</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>muslo</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>widespread</source>
        <translation>generalizado</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Newest good backup: {time}</source>
        <translation>Copia correcta más reciente: {time}</translation>
    </message>
    <message>
        <source>Open that backup, to read only</source>
        <translation>Abrir esa copia, solo lectura</translation>
    </message>
    <message>
        <source>Put the key file back</source>
        <translation>Reponer el archivo de claves</translation>
    </message>
    <message>
        <source>Restore that backup</source>
        <translation>Restaurar esa copia</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>There is no good backup beside the clinic.</source>
        <translation>No hay ninguna copia correcta junto a la clínica.</translation>
    </message>
</context>
<context>
    <name>relief</name>
    <message>
        <source>Baseline of the session of {day}</source>
        <translation>Valor basal de la sesión del {day}</translation>
    </message>
    <message>
        <source>No baseline for {pair}, so relief is not computed.</source>
        <translation>Sin valor basal para {pair}; el alivio no se calcula.</translation>
    </message>
    <message>
        <source>No number is stored; the curve shows a gap.</source>
        <translation>No se guarda ningún número; la curva muestra un hueco.</translation>
    </message>
    <message>
        <source>Patient says {stated}, computed {computed}.</source>
        <translation>El paciente refiere {stated}, calculado {computed}.</translation>
    </message>
    <message>
        <source>Patient says {stated}.</source>
        <translation>El paciente refiere {stated}.</translation>
    </message>
    <message>
        <source>Reaches the 30 % line ({line}), not the 50 % line ({other}).</source>
        <translation>Alcanza la línea del 30 % ({line}), no la del 50 % ({other}).</translation>
    </message>
    <message>
        <source>Reaches the 50 % line ({line}).</source>
        <translation>Alcanza la línea del 50 % ({line}).</translation>
    </message>
    <message>
        <source>Relief after that session is computed from it.</source>
        <translation>De él se calcula el alivio tras esa sesión.</translation>
    </message>
    <message>
        <source>Relief from 0 cannot be computed.</source>
        <translation>El alivio desde 0 no puede calcularse.</translation>
    </message>
    <message>
        <source>Short of the 30 % line ({line}).</source>
        <translation>No llega a la línea del 30 % ({line}).</translation>
    </message>
    <message>
        <source>Type the number the patient gives.</source>
        <translation>Escriba el número que da el paciente.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>valor basal</translation>
    </message>
    <message>
        <source>baseline 0</source>
        <translation>valor basal 0</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>sin valor basal</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>{pct} more pain</source>
        <translation>{pct} más de dolor</translation>
    </message>
    <message>
        <source>{pct} relief</source>
        <translation>{pct} de alivio</translation>
    </message>
    <message>
        <source>{then} to {value} now</source>
        <translation>{then} a {value} ahora</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} el {day}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Own choice</source>
        <translation>Elección propia</translation>
    </message>
    <message>
        <source>Read in the source</source>
        <translation>Leído en la fuente</translation>
    </message>
    <message>
        <source>Second hand</source>
        <translation>De segunda mano</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>a choice of this program</source>
        <translation>una elección de este programa</translation>
    </message>
    <message>
        <source>read in a restatement of the source</source>
        <translation>leído en una cita de la fuente</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>leído en la fuente</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>all of the chart, workups, export</source>
        <translation>toda la historia, estudios, exportación</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>clínico</translation>
    </message>
    <message>
        <source>everything, users and keys too</source>
        <translation>todo, también usuarios y claves</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>primera contraseña</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>recepción</translation>
    </message>
    <message>
        <source>injects only</source>
        <translation>solo infiltra</translation>
    </message>
    <message>
        <source>injects, never unlocks</source>
        <translation>infiltra, nunca desbloquea</translation>
    </message>
    <message>
        <source>names, phone numbers, dates</source>
        <translation>nombres, teléfonos, fechas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>enfermería</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lector</translation>
    </message>
    <message>
        <source>reads charts, changes nothing</source>
        <translation>lee historias, no cambia nada</translation>
    </message>
    <message>
        <source>records sessions and scores</source>
        <translation>registra sesiones y puntuaciones</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>excluido</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Absolute</source>
        <translation>Absoluto</translation>
    </message>
    <message>
        <source>Absolute, with epinephrine</source>
        <translation>Absoluto, con adrenalina</translation>
    </message>
    <message>
        <source>Asked again after</source>
        <translation>Se pregunta de nuevo tras</translation>
    </message>
    <message>
        <source>Baseline at least this much of the scale</source>
        <translation>Basal mínimo, de la escala</translation>
    </message>
    <message>
        <source>Baseline at most this old</source>
        <translation>Basal, antigüedad máxima</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Por peso</translation>
    </message>
    <message>
        <source>By weight, with epinephrine</source>
        <translation>Por peso, con adrenalina</translation>
    </message>
    <message>
        <source>Counts as the anaesthetic's window</source>
        <translation>Cuenta como ventana anestésica</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>First warning at</source>
        <translation>Primer aviso a partir de</translation>
    </message>
    <message>
        <source>First window begins on</source>
        <translation>La primera ventana empieza el</translation>
    </message>
    <message>
        <source>Function better by at least</source>
        <translation>Función mejor al menos en</translation>
    </message>
    <message>
        <source>Gone soon: by</source>
        <translation>Perdido pronto: hasta</translation>
    </message>
    <message>
        <source>Interval at least</source>
        <translation>Intervalo mínimo</translation>
    </message>
    <message>
        <source>Last window ends after</source>
        <translation>La última ventana termina tras</translation>
    </message>
    <message>
        <source>Least volume a point</source>
        <translation>Volumen mínimo por punto</translation>
    </message>
    <message>
        <source>Listed ahead</source>
        <translation>Se lista con antelación</translation>
    </message>
    <message>
        <source>Little twitch below</source>
        <translation>Poco espasmo por debajo de</translation>
    </message>
    <message>
        <source>Long duration from</source>
        <translation>Duración larga desde</translation>
    </message>
    <message>
        <source>Lost to follow-up after</source>
        <translation>Pérdida de seguimiento tras</translation>
    </message>
    <message>
        <source>Many sites in one session from</source>
        <translation>Muchos sitios en una sesión desde</translation>
    </message>
    <message>
        <source>Meaningful to the patient from</source>
        <translation>Relevante para el paciente desde</translation>
    </message>
    <message>
        <source>Most in the window</source>
        <translation>Máximo en la ventana</translation>
    </message>
    <message>
        <source>No relief needs a score from</source>
        <translation>Sin alivio exige una puntuación desde</translation>
    </message>
    <message>
        <source>No relief within 2 h below</source>
        <translation>Sin alivio en 2 h por debajo de</translation>
    </message>
    <message>
        <source>No relief: sessions looked at</source>
        <translation>Sin alivio: sesiones consideradas</translation>
    </message>
    <message>
        <source>PGIC counts as meaningful up to</source>
        <translation>PGIC cuenta como relevante hasta</translation>
    </message>
    <message>
        <source>Partial relief</source>
        <translation>Alivio parcial</translation>
    </message>
    <message>
        <source>Pregnancy is asked from</source>
        <translation>Embarazo: se pregunta desde</translation>
    </message>
    <message>
        <source>Pregnancy is asked to</source>
        <translation>Embarazo: se pregunta hasta</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Alivio</translation>
    </message>
    <message>
        <source>Relief at least</source>
        <translation>Alivio de al menos</translation>
    </message>
    <message>
        <source>Relief for at least</source>
        <translation>Alivio durante al menos</translation>
    </message>
    <message>
        <source>Relief is sustained at</source>
        <translation>El alivio se mantiene con</translation>
    </message>
    <message>
        <source>Relief of weeks from</source>
        <translation>Alivio de semanas desde</translation>
    </message>
    <message>
        <source>Relief within 2 h from</source>
        <translation>Alivio en 2 h desde</translation>
    </message>
    <message>
        <source>Review proposed after</source>
        <translation>Revisión propuesta tras</translation>
    </message>
    <message>
        <source>Safety call offered for</source>
        <translation>Llamada de seguridad ofrecida para</translation>
    </message>
    <message>
        <source>Said above</source>
        <translation>Se avisa por encima de</translation>
    </message>
    <message>
        <source>Scores are judged from</source>
        <translation>Puntuaciones valoradas desde</translation>
    </message>
    <message>
        <source>Scores are judged to</source>
        <translation>Puntuaciones valoradas hasta</translation>
    </message>
    <message>
        <source>Short-lived: sessions in a row</source>
        <translation>Alivio breve: sesiones seguidas</translation>
    </message>
    <message>
        <source>Soreness up to</source>
        <translation>Dolor pospunción hasta</translation>
    </message>
    <message>
        <source>Strong warning above</source>
        <translation>Aviso fuerte por encima de</translation>
    </message>
    <message>
        <source>Summed over</source>
        <translation>Se suma durante</translation>
    </message>
    <message>
        <source>Unreachable after attempts</source>
        <translation>Ilocalizable tras intentos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Worse by this much of the scale</source>
        <translation>Peor en esta parte de la escala</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>or this much of the scale</source>
        <translation>o esta parte de la escala</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} días</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} horas</translation>
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
        <translation>{number} meses</translation>
    </message>
    <message>
        <source>{number} positive</source>
        <translation>{number} positivos</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} semanas</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} años</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Not saved yet: waiting for the server</source>
        <translation>Aún no guardado: en espera del servidor</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>session_conflict</name>
    <message>
        <source>Baseline</source>
        <translation>Valor basal</translation>
    </message>
    <message>
        <source>Complication: {kind}</source>
        <translation>Complicación: {kind}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Post score</source>
        <translation>Punt. posterior</translation>
    </message>
    <message>
        <source>Safety call</source>
        <translation>Llamada de seguridad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>place on the body map</source>
        <translation>lugar en el mapa corporal</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>quitado</translation>
    </message>
</context>
<context>
    <name>session_form</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>1 lot</source>
        <translation>1 lote</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>1 sitio</translation>
    </message>
    <message>
        <source>A follow-up is before its session.</source>
        <translation>Un seguimiento es anterior a su sesión.</translation>
    </message>
    <message>
        <source>A reason is asked for: {what}.</source>
        <translation>Se pide un motivo: {what}.</translation>
    </message>
    <message>
        <source>Add at least one muscle.</source>
        <translation>Añada al menos un músculo.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Baseline or a reason is missing.</source>
        <translation>Falta el valor basal o un motivo.</translation>
    </message>
    <message>
        <source>Carried over from {date} and not confirmed. Was it done today?</source>
        <translation>Arrastrado del {date} y sin confirmar. ¿Se hizo hoy?</translation>
    </message>
    <message>
        <source>Confirm the lot or leave it out.</source>
        <translation>Confirme el lote u omítalo.</translation>
    </message>
    <message>
        <source>Confirm this site or leave it out.</source>
        <translation>Confirme este sitio u omítalo.</translation>
    </message>
    <message>
        <source>Consent not recorded.</source>
        <translation>Consentimiento no registrado.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>Give a baseline score, or say why it was not taken.</source>
        <translation>Dé una puntuación basal o diga por qué no se tomó.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave lot and expiry out</source>
        <translation>Omitir lote y caducidad</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave without a draft?</source>
        <translation>¿Salir sin borrador?</translation>
    </message>
    <message>
        <source>Left or right?</source>
        <translation>¿Izquierdo o derecho?</translation>
    </message>
    <message>
        <source>Lot and expiry carried over from {date} and not confirmed. Was it used today?</source>
        <translation>Lote y caducidad arrastrados del {date} y sin confirmar. ¿Se usó hoy?</translation>
    </message>
    <message>
        <source>No injectate recorded.</source>
        <translation>Ningún inyectado registrado.</translation>
    </message>
    <message>
        <source>No site yet.</source>
        <translation>Aún sin sitios.</translation>
    </message>
    <message>
        <source>Post score due {time}.</source>
        <translation>Puntuación posterior prevista a las {time}.</translation>
    </message>
    <message>
        <source>Say why it is changed: the old version stays beside it.</source>
        <translation>Diga por qué se cambia: la versión anterior queda al lado.</translation>
    </message>
    <message>
        <source>Say why it is given all the same.</source>
        <translation>Diga por qué se administra de todos modos.</translation>
    </message>
    <message>
        <source>Say why more than the usual maximum is given.</source>
        <translation>Diga por qué se administra más del máximo habitual.</translation>
    </message>
    <message>
        <source>Site {number}: {side} {muscle}</source>
        <translation>Sitio {number}: {muscle} {side}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Take the quick line with Enter, or empty it.</source>
        <translation>Acepte la línea rápida con Enter o vacíela.</translation>
    </message>
    <message>
        <source>The draft could not be kept. Leaving loses what was typed.</source>
        <translation>El borrador no pudo conservarse. Al salir se pierde lo escrito.</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Usado hoy</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>alergia</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>dose above the maximum</source>
        <translation>dosis por encima del máximo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>no post score</source>
        <translation>sin puntuación posterior</translation>
    </message>
    <message>
        <source>post score taken</source>
        <translation>puntuación posterior tomada</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message numerus="yes">
        <source>{count} lots</source>
        <translation>
            <numerusform>{count} lote</numerusform>
            <numerusform>{count} lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sites</source>
        <translation>
            <numerusform>{count} sitio</numerusform>
            <numerusform>{count} sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>{lot}, expiry {expiry}</source>
        <translation>{lot}, caducidad {expiry}</translation>
    </message>
    <message>
        <source>{problem}: {sentence}</source>
        <translation>{problem}: {sentence}</translation>
    </message>
    <message>
        <source>{what} not confirmed. Saving asks about each.</source>
        <translation>{what}: sin confirmar. Al guardar se pregunta por cada uno.</translation>
    </message>
    <message>
        <source>{what} not confirmed. Saving asks about it.</source>
        <translation>{what}: sin confirmar. Al guardar se pregunta por ello.</translation>
    </message>
</context>
<context>
    <name>session_lots</name>
    <message>
        <source>Lot {lot}</source>
        <translation>Lote {lot}</translation>
    </message>
    <message>
        <source>{lot} expired {date}.</source>
        <translation>{lot} caducó el {date}.</translation>
    </message>
    <message>
        <source>{lot} was opened on {date}, after this session.</source>
        <translation>{lot} se abrió el {date}, después de esta sesión.</translation>
    </message>
</context>
<context>
    <name>session_muscles</name>
    <message>
        <source>"{text}" is not a known muscle.</source>
        <translation>«{text}» no es un músculo conocido.</translation>
    </message>
    <message>
        <source>1 time here</source>
        <translation>1 vez aquí</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>¿Quiso decir {name}?</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>profundo</translation>
    </message>
    <message numerus="yes">
        <source>{count} times here</source>
        <translation>
            <numerusform>{count} vez aquí</numerusform>
            <numerusform>{count} veces aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session_quick_line</name>
    <message>
        <source> (its row is there)</source>
        <translation> (ya tiene fila)</translation>
    </message>
    <message>
        <source> (the problem's side)</source>
        <translation> (el lado del problema)</translation>
    </message>
    <message>
        <source>"{text}" fits several muscles.</source>
        <translation>«{text}» coincide con varios músculos.</translation>
    </message>
    <message>
        <source>"{text}" has no such side.</source>
        <translation>«{text}» no tiene ese lado.</translation>
    </message>
    <message>
        <source>"{text}" is not understood.</source>
        <translation>«{text}» no se entiende.</translation>
    </message>
    <message>
        <source>"{text}" is out of range.</source>
        <translation>«{text}» está fuera de rango.</translation>
    </message>
    <message>
        <source>"{text}" says again, and otherwise, what was said before.</source>
        <translation>«{text}» repite, y de otro modo, lo ya dicho.</translation>
    </message>
    <message>
        <source>"{text}" stands twice in this line.</source>
        <translation>«{text}» figura dos veces en esta línea.</translation>
    </message>
    <message>
        <source>"{text}" stands without a muscle.</source>
        <translation>«{text}» está sin músculo.</translation>
    </message>
    <message>
        <source>"{text}": left or right?</source>
        <translation>«{text}»: ¿izquierdo o derecho?</translation>
    </message>
    <message>
        <source>"{text}": of how many points? The row of this site does not say.</source>
        <translation>«{text}»: ¿de cuántos puntos? La fila de este sitio no lo dice.</translation>
    </message>
    <message>
        <source>"{text}": points are typed as x{text}, a volume as {text}ml.</source>
        <translation>«{text}»: los puntos se escriben x{text}; un volumen, {text}ml.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>Both sides, {muscle}</source>
        <translation>Ambos lados, {muscle}</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>¿Quiso decir {names}?</translation>
    </message>
    <message>
        <source>Left {muscle}</source>
        <translation>{muscle} izquierdo</translation>
    </message>
    <message>
        <source>Midline, {muscle}</source>
        <translation>Línea media, {muscle}</translation>
    </message>
    <message>
        <source>Right {muscle}</source>
        <translation>{muscle} derecho</translation>
    </message>
    <message>
        <source>This text is too long for a quick line.</source>
        <translation>Este texto es demasiado largo para una línea rápida.</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>¿Cuál: {names}?</translation>
    </message>
    <message>
        <source>no {criterion}</source>
        <translation>sin {criterion}</translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation>dolor reconocido</translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation>dolor referido</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>banda tensa</translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation>punto doloroso</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>espasmo local</translation>
    </message>
    <message>
        <source>with epinephrine</source>
        <translation>con adrenalina</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} punto</numerusform>
            <numerusform>{count} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{volume} mL</source>
        <translation>{volume} mL</translation>
    </message>
    <message>
        <source>{volume} mL each point</source>
        <translation>{volume} mL por punto</translation>
    </message>
    <message>
        <source>{volume} mL in all</source>
        <translation>{volume} mL en total</translation>
    </message>
</context>
<context>
    <name>session_reading</name>
    <message>
        <source>"{text}" is in mg; a volume is in mL. The mg follow from mL times mg/mL.</source>
        <translation>«{text}» está en mg; un volumen va en mL. Los mg resultan de mL por mg/mL.</translation>
    </message>
    <message>
        <source>"{text}" is no strength; it is in mg/mL, or in percent such as 1 %.</source>
        <translation>«{text}» no es una concentración; va en mg/mL o en porcentaje, como 1 %.</translation>
    </message>
    <message>
        <source>"{text}" is not a date and time such as 07-Sep-2026 14:32.</source>
        <translation>«{text}» no es una fecha y hora como 07-sep-2026 14:32.</translation>
    </message>
    <message>
        <source>"{text}" is not a date such as 07-Sep-2026.</source>
        <translation>«{text}» no es una fecha como 07-sep-2026.</translation>
    </message>
    <message>
        <source>"{text}" is not a date such as Aug-2027 or 31-Aug-2027.</source>
        <translation>«{text}» no es una fecha como ago-2027 o 31-ago-2027.</translation>
    </message>
    <message>
        <source>"{text}" is not a number from 0 to 100.</source>
        <translation>«{text}» no es un número de 0 a 100.</translation>
    </message>
    <message>
        <source>"{text}" is not a number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>"{text}" is not a whole number from 1 to 99.</source>
        <translation>«{text}» no es un número entero de 1 a 99.</translation>
    </message>
    <message>
        <source>How many points? At least 1.</source>
        <translation>¿Cuántos puntos? Al menos 1.</translation>
    </message>
    <message>
        <source>More than 0, or leave it empty: nothing recorded is not 0.</source>
        <translation>Más de 0, o déjelo vacío: nada registrado no es 0.</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>no figures given</source>
        <translation>sin cifras</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Addendum</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Complicación</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fracaso</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>Estudio</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nuevo número</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>no phone recorded</source>
        <translation>teléfono no registrado</translation>
    </message>
</context>
<context>
    <name>tray_doubts</name>
    <message>
        <source>{lot} was recorded as {others} before, never as {drug}.</source>
        <translation>{lot} se registró antes como {others}, nunca como {drug}.</translation>
    </message>
</context>
<context>
    <name>tray_news</name>
    <message>
        <source>lot {lot}</source>
        <translation>lote {lot}</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>sin lote</translation>
    </message>
    <message>
        <source>no strength</source>
        <translation>sin concentración</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} con epinefrina</translation>
    </message>
</context>
</TS>
