<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AbbreviationsCard</name>
    <message>
        <source>Abbreviations</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>إضافة كلمة</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>تعني</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>a muscle or a drug</source>
        <translation>عضلة أو دواء</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>كما يكتب</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>ملغ/مل</translation>
    </message>
    <message>
        <source>own</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>words of the quick line</source>
        <translation>كلمات السطر السريع</translation>
    </message>
    <message>
        <source>“{word}” is a word of the quick line now</source>
        <translation>«{word}» صارت من كلمات السطر السريع</translation>
    </message>
    <message>
        <source>“{word}” is no word of the quick line any more</source>
        <translation>«{word}» لم تعد من كلمات السطر السريع</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>A support file holds versions, counts, settings and logs. No patient, no name, no path.</source>
        <translation>ملف الدعم يضم الإصدارات والأعداد والإعدادات والسجلات التقنية. لا مريض ولا اسم ولا مسار.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>لم يُكتب شيء؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>حفظ ملف الدعم</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>ملف الدعم</translation>
    </message>
    <message>
        <source>Support file saved as {name}</source>
        <translation>حُفظ ملف الدعم باسم {name}</translation>
    </message>
    <message>
        <source>TPI Tracker is free software under the Apache License 2.0. It stands on these libraries.</source>
        <translation>TPI Tracker برنامج حر برخصة Apache 2.0. ويقوم على هذه المكتبات.</translation>
    </message>
    <message>
        <source>The support file was not saved: {reason}.</source>
        <translation>لم يُحفظ ملف الدعم: {reason}.</translation>
    </message>
    <message>
        <source>This is all that is in it. Read it before you save it and send it to somebody.</source>
        <translation>هذا كل ما فيه. اقرأه قبل حفظه وإرساله إلى أحد.</translation>
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
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Addendum kept</source>
        <translation>حُفظ الملحق</translation>
    </message>
    <message>
        <source>The note stays as it was signed</source>
        <translation>تبقى الملاحظة كما وُقّعت</translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Post score</source>
        <translation>الدرجة البعدية</translation>
    </message>
    <message>
        <source>Post score and follow-ups</source>
        <translation>الدرجة البعدية والمتابعات</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>AlikeNote</name>
    <message>
        <source>Names and birth dates that are easy to mix up</source>
        <translation>أسماء وتواريخ ميلاد يسهل الخلط بينها</translation>
    </message>
    <message>
        <source>Not {who}</source>
        <translation>ليس {who}</translation>
    </message>
    <message>
        <source>Not {who}, and not {more} others</source>
        <translation>ليس {who} ولا غيره ({more})</translation>
    </message>
    <message>
        <source>One person: merge…</source>
        <translation>شخص واحد: دمج…</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>فتح الآخر</translation>
    </message>
</context>
<context>
    <name>AnswerConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>{about}. {at}. Nothing of yours is written yet.</source>
        <translation>{about}. {at}. لم يُكتب شيء منك بعد.</translation>
    </message>
    <message>
        <source>{author} answered this in the meantime</source>
        <translation>أجاب {author} عن هذا في الأثناء</translation>
    </message>
    <message>
        <source>{author} cleared this answer in the meantime</source>
        <translation>مسح {author} هذه الإجابة في الأثناء</translation>
    </message>
</context>
<context>
    <name>AnswerKeys</name>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>From the records: {basis}</source>
        <translation>من السجلات: {basis}</translation>
    </message>
    <message>
        <source>Not done because</source>
        <translation>لم يُجرَ بسبب</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Points, 0 to {highest}</source>
        <translation>النقاط، من 0 إلى {highest}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The same answer once more clears it</source>
        <translation>تكرار الإجابة نفسها يمسحها</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>لا يوافق</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>resulted</source>
        <translation>صدرت النتيجة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>تعديل المريض</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>For 15 minutes and for reading alone. Administrators are told who opened it, when and why.</source>
        <translation>لمدة 15 دقيقة وللقراءة فقط. يُبلَّغ المسؤولون بمن فتحه ومتى ولماذا.</translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open the chart in an emergency</source>
        <translation>فتح الملف في حالة طارئة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The chart is open for reading until {time}; administrators are told</source>
        <translation>الملف مفتوح للقراءة حتى {time}؛ يُبلَّغ المسؤولون</translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>what happened, in at least ten characters</source>
        <translation>ما حدث، في عشرة أحرف على الأقل</translation>
    </message>
</context>
<context>
    <name>AttachSheet</name>
    <message>
        <source>A document belongs to a session or a workup: begin one of them first</source>
        <translation>المستند يخص جلسة أو استقصاءً: ابدأ أحدهما أولًا</translation>
    </message>
    <message>
        <source>A document that was attached is retracted where it stands, with a reason</source>
        <translation>المستند المرفق يُبطل في موضعه مع ذكر السبب</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>إرفاق مستند</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>اختيار مستند</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose the file again: a draft holds none</source>
        <translation>اختر الملف مرة أخرى: المسودة لا تحفظه</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>اختر الملف أولًا.</translation>
    </message>
    <message>
        <source>Correct a document</source>
        <translation>تصحيح مستند</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>يوم إجرائه</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>أُرفق المستند</translation>
    </message>
    <message>
        <source>Document corrected</source>
        <translation>صُحح المستند</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation>مستندات ({endings})</translation>
    </message>
    <message>
        <source>Give the document a title.</source>
        <translation>أعطِ المستند عنوانًا.</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>غيّره في الأثناء {author}</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>الخروج بلا حفظ؟</translation>
    </message>
    <message>
        <source>Nothing was written. Close this and look at it as it is now.</source>
        <translation>لم يُكتب شيء. أغلق هذا وانظر إليه كما هو الآن.</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, at most 20 MB</source>
        <translation>PDF أو JPEG أو PNG، حتى 20 MB</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Say what the document belongs to.</source>
        <translation>حدد ما يخصه المستند.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>The document is no longer there</source>
        <translation>لم يعد المستند موجودًا</translation>
    </message>
    <message>
        <source>The file is read …</source>
        <translation>تُجرى قراءة الملف …</translation>
    </message>
    <message>
        <source>The words are kept as a draft, the file is not: choose it again then.</source>
        <translation>يُحفظ ما كُتب كمسودة أما الملف فلا: اختره مرة أخرى حينها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Wait until its first page is seen.</source>
        <translation>انتظر حتى تظهر الصفحة الأولى.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>what the document is</source>
        <translation>ما هو المستند</translation>
    </message>
</context>
<context>
    <name>AuditEntry</name>
    <message>
        <source>Clinic no.</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>القيد {number}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>choose one in the list</source>
        <translation>اختر قيدًا من القائمة</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>Clinic no.</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation>هذا اليوم قبل الأول.</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>clinic no. {number}</source>
        <translation>رقم الملف {number}</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>إلى {day}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>1 entry</source>
        <translation>قيد واحد</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Audit saved as {name}</source>
        <translation>حُفظ التدقيق باسم {name}</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>لا قيد مطابق</translation>
    </message>
    <message>
        <source>Only an administrator may read the audit.</source>
        <translation>لا يقرأ التدقيق إلا مسؤول.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>The PDF was not saved: {reason}.</source>
        <translation>لم يُحفظ ملف PDF: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} entries; older ones come as you scroll</source>
        <translation>
            <numerusform>أحدث القيود ({count})؛ تظهر الأقدم عند التمرير</numerusform>
            <numerusform>أحدث القيود ({count})؛ تظهر الأقدم عند التمرير</numerusform>
            <numerusform>أحدث القيود ({count})؛ تظهر الأقدم عند التمرير</numerusform>
            <numerusform>أحدث القيود ({count})؛ تظهر الأقدم عند التمرير</numerusform>
            <numerusform>أحدث القيود ({count})؛ تظهر الأقدم عند التمرير</numerusform>
            <numerusform>أحدث القيود ({count})؛ تظهر الأقدم عند التمرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} قيد</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>{count} قيود</numerusform>
            <numerusform>{count} قيدًا</numerusform>
            <numerusform>{count} قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditRows</name>
    <message>
        <source>Clinic no.</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>AuditState</name>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Acknowledge what was found</source>
        <translation>إقرار بما وُجد</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>Entry {entry} acknowledges what was found before it.</source>
        <translation>القيد {entry} يُقرّ بما وُجد قبله.</translation>
    </message>
    <message>
        <source>The audit is being checked</source>
        <translation>التدقيق قيد الفحص</translation>
    </message>
    <message numerus="yes">
        <source>The audit is being checked: {count} entries read</source>
        <translation>
            <numerusform>التدقيق قيد الفحص: قُرئ {count} قيد</numerusform>
            <numerusform>التدقيق قيد الفحص: قُرئ قيد واحد</numerusform>
            <numerusform>التدقيق قيد الفحص: قُرئ قيدان</numerusform>
            <numerusform>التدقيق قيد الفحص: قُرئ {count} قيود</numerusform>
            <numerusform>التدقيق قيد الفحص: قُرئ {count} قيدًا</numerusform>
            <numerusform>التدقيق قيد الفحص: قُرئ {count} قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit is whole: {count} entries, checked {time}</source>
        <translation>
            <numerusform>التدقيق سليم: {count} قيد، فُحص في {time}</numerusform>
            <numerusform>التدقيق سليم: قيد واحد، فُحص في {time}</numerusform>
            <numerusform>التدقيق سليم: قيدان، فُحص في {time}</numerusform>
            <numerusform>التدقيق سليم: {count} قيود، فُحص في {time}</numerusform>
            <numerusform>التدقيق سليم: {count} قيدًا، فُحص في {time}</numerusform>
            <numerusform>التدقيق سليم: {count} قيد، فُحص في {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened, or what was done to find out. It stays in the audit for good.</source>
        <translation>ما حدث، أو ما جرى لمعرفته. يبقى في التدقيق دائمًا.</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>Entries of the audit</source>
        <translation>قيود التدقيق</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>beside the clinic</source>
        <translation>بجانب العيادة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقَّق منها</translation>
    </message>
    <message>
        <source>verified when made</source>
        <translation>متحقَّق منها عند إنشائها</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups of this clinic</source>
        <translation>النسخ الاحتياطية لهذه العيادة</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>1 patient</source>
        <translation>مريض واحد</translation>
    </message>
    <message>
        <source>An administrator can restore a backup.</source>
        <translation>يستطيع المسؤول استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>نُسخت وتُحقّق منها</translation>
    </message>
    <message>
        <source>Backed up and verified: {name}</source>
        <translation>نُسخت وتُحقّق منها: {name}</translation>
    </message>
    <message>
        <source>Backed up beside the clinic; a further folder did not take it</source>
        <translation>نُسخت بجانب العيادة؛ ولم يقبلها مجلد إضافي</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>النسخ والاستعادة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>فحص الكل</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Its automatic backups are made there; the manual says how. Back up now fetches all of it into an encrypted file in a folder that you choose.</source>
        <translation>نسخها التلقائية تُنشأ هناك، والدليل يشرح كيف. «نسخ احتياطي الآن» يجلبها كلها إلى ملف مشفّر في مجلد تختاره.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>One is made a quarter of an hour after the first change, when the program locks and when it ends.</source>
        <translation>تُنشأ نسخة بعد ربع ساعة من أول تغيير، وعند قفل البرنامج، وعند إغلاقه.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Takes the chosen backup out into a temporary place, opens it, checks every page and all counts, and says how long it took. Nothing of the clinic is changed. Do it once a month.</source>
        <translation>يُخرج النسخة المختارة إلى مكان مؤقت، ويفتحها، ويفحص كل صفحة وكل الأعداد، ويذكر كم استغرق. لا يتغيّر شيء في العيادة. افعله مرة كل شهر.</translation>
    </message>
    <message>
        <source>The backup of {time} opened in {seconds} s: {patients}, all counts as written.</source>
        <translation>فُتحت نسخة {time} خلال {seconds} ث: {patients}، وكل الأعداد كما كُتبت.</translation>
    </message>
    <message>
        <source>The clinic lies on a server</source>
        <translation>العيادة على خادم</translation>
    </message>
    <message>
        <source>Trying the backup of {time}…</source>
        <translation>جارٍ تجربة نسخة {time}…</translation>
    </message>
    <message>
        <source>a restore without restoring</source>
        <translation>استعادة بلا استعادة</translation>
    </message>
    <message>
        <source>encrypted, each read again after it was written</source>
        <translation>مشفّرة، تُقرأ كل منها مجددًا بعد كتابتها</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} مريض</numerusform>
            <numerusform>مريض واحد</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>{count} مرضى</numerusform>
            <numerusform>{count} مريضًا</numerusform>
            <numerusform>{count} مريض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaselineCard</name>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Baseline score</source>
        <translation>درجة خط الأساس</translation>
    </message>
    <message>
        <source>Measure and scale</source>
        <translation>القياس والمقياس</translation>
    </message>
    <message>
        <source>NRS</source>
        <translation>NRS</translation>
    </message>
    <message>
        <source>Not taken, because</source>
        <translation>لم تؤخذ، بسبب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Taken after all</source>
        <translation>أُخذت في النهاية</translation>
    </message>
    <message>
        <source>VAS</source>
        <translation>VAS</translation>
    </message>
    <message>
        <source>average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>for example: patient could not answer</source>
        <translation>مثلًا: لم يستطع المريض الإجابة</translation>
    </message>
    <message>
        <source>least</source>
        <translation>الأخف</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>الأشد</translation>
    </message>
    <message>
        <source>{measure}, {scale}</source>
        <translation>{measure}، {scale}</translation>
    </message>
</context>
<context>
    <name>BeforeNeedleCard</name>
    <message numerus="yes">
        <source>A safety call after {days} days: it asks whether all is well and takes no score</source>
        <translation>
            <numerusform>مكالمة سلامة بعد {days} يوم: تسأل هل كل شيء بخير ولا تأخذ درجة</numerusform>
            <numerusform>مكالمة سلامة بعد يوم واحد: تسأل هل كل شيء بخير ولا تأخذ درجة</numerusform>
            <numerusform>مكالمة سلامة بعد يومين: تسأل هل كل شيء بخير ولا تأخذ درجة</numerusform>
            <numerusform>مكالمة سلامة بعد {days} أيام: تسأل هل كل شيء بخير ولا تأخذ درجة</numerusform>
            <numerusform>مكالمة سلامة بعد {days} يومًا: تسأل هل كل شيء بخير ولا تأخذ درجة</numerusform>
            <numerusform>مكالمة سلامة بعد {days} يوم: تسأل هل كل شيء بخير ولا تأخذ درجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the needle</source>
        <translation>قبل الإبرة</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>العدوى</translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation>آخر جرعة</translation>
    </message>
    <message>
        <source>Last dose: date and time, such as y 20:00 or t 8:00; other words are kept as typed</source>
        <translation>آخر جرعة: التاريخ والوقت، مثل y 20:00 أو t 8:00؛ الكلمات الأخرى تبقى كما كُتبت</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Reason despite the allergy</source>
        <translation>السبب رغم الحساسية</translation>
    </message>
    <message>
        <source>The same answer once more clears it</source>
        <translation>تكرار الإجابة نفسها يمسحها</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>call in {hours} h</source>
        <translation>
            <numerusform>مكالمة خلال {hours} ساعة</numerusform>
            <numerusform>مكالمة خلال ساعة واحدة</numerusform>
            <numerusform>مكالمة خلال ساعتين</numerusform>
            <numerusform>مكالمة خلال {hours} ساعات</numerusform>
            <numerusform>مكالمة خلال {hours} ساعة</numerusform>
            <numerusform>مكالمة خلال {hours} ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>last dose</source>
        <translation>آخر جرعة</translation>
    </message>
    <message>
        <source>not asked: {count}</source>
        <translation>لم يُسأل: {count}</translation>
    </message>
    <message>
        <source>nothing to note</source>
        <translation>لا شيء للتدوين</translation>
    </message>
    <message numerus="yes">
        <source>{count} to note, none stops</source>
        <translation>
            <numerusform>للتدوين: {count}، لا شيء يمنع</numerusform>
            <numerusform>للتدوين: {count}، لا شيء يمنع</numerusform>
            <numerusform>للتدوين: {count}، لا شيء يمنع</numerusform>
            <numerusform>للتدوين: {count}، لا شيء يمنع</numerusform>
            <numerusform>للتدوين: {count}، لا شيء يمنع</numerusform>
            <numerusform>للتدوين: {count}، لا شيء يمنع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to note, {stops} wants a reason</source>
        <translation>
            <numerusform>للتدوين: {count}، منها بسبب مطلوب: {stops}</numerusform>
            <numerusform>للتدوين: {count}، منها بسبب مطلوب: {stops}</numerusform>
            <numerusform>للتدوين: {count}، منها بسبب مطلوب: {stops}</numerusform>
            <numerusform>للتدوين: {count}، منها بسبب مطلوب: {stops}</numerusform>
            <numerusform>للتدوين: {count}، منها بسبب مطلوب: {stops}</numerusform>
            <numerusform>للتدوين: {count}، منها بسبب مطلوب: {stops}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {text}. Saving asks for a reason.</source>
        <translation>{title}: {text}. يُطلب سبب عند الحفظ.</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>{typed} was read day first. Month first it would be {other}.</source>
        <translation>قُرئ {typed} واليوم أولًا. والشهر أولًا يكون {other}.</translation>
    </message>
    <message>
        <source>{typed} was read month first. Day first it would be {other}.</source>
        <translation>قُرئ {typed} والشهر أولًا. واليوم أولًا يكون {other}.</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>المعروض على الخريطة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>View</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>الجسم كله</translation>
    </message>
</context>
<context>
    <name>BodyMapCanvas</name>
    <message>
        <source>Body map</source>
        <translation>خريطة الجسم</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>من اليمين</translation>
    </message>
    <message>
        <source>L</source>
        <translation>يس</translation>
    </message>
    <message>
        <source>Lies close</source>
        <translation>قريب منه</translation>
    </message>
    <message>
        <source>No sites here.</source>
        <translation>لا مواضع هنا.</translation>
    </message>
    <message>
        <source>On other views: {count}.</source>
        <translation>في جهات أخرى: {count}.</translation>
    </message>
    <message>
        <source>Pleura or great vessels lie close</source>
        <translation>الجنبة أو أوعية كبيرة قريبة</translation>
    </message>
    <message>
        <source>R</source>
        <translation>يم</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>يرجع إلى</translation>
    </message>
    <message>
        <source>Sites: {sites}.</source>
        <translation>المواضع: {sites}.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>carried, not confirmed</source>
        <translation>منقول، غير مؤكد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>second click: {name}</source>
        <translation>نقرة ثانية: {name}</translation>
    </message>
    <message>
        <source>session {number} {verdict}</source>
        <translation>الجلسة {number} {verdict}</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
    <message>
        <source>{first}; a second click takes {other}</source>
        <translation>{first}؛ نقرة ثانية تأخذ {other}</translation>
    </message>
</context>
<context>
    <name>BodyMapList</name>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>L</source>
        <translation>يس</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>Muscles of the body map</source>
        <translation>عضلات خريطة الجسم</translation>
    </message>
    <message>
        <source>R</source>
        <translation>يم</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
</context>
<context>
    <name>BrokenGlass</name>
    <message>
        <source>Charts opened in an emergency</source>
        <translation>ملفات فُتحت في حالة طارئة</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <source>{author} opened the chart of {patient} in an emergency</source>
        <translation>فتح {author} ملف {patient} في حالة طارئة</translation>
    </message>
</context>
<context>
    <name>CallConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written yet. Kept, it stands beside theirs, and the call is as you say.</source>
        <translation>{at}. لم يُكتب شيء منك بعد. إن أُبقي، وقف بجانب ما كتبه الآخر، والمكالمة كما تقول أنت.</translation>
    </message>
    <message>
        <source>{at}. The call went with it; nothing of yours is written.</source>
        <translation>{at}. ذهبت المكالمة معه؛ لم يُكتب شيء منك.</translation>
    </message>
    <message>
        <source>{author} closed this call in the meantime</source>
        <translation>أغلق {author} هذه المكالمة في الأثناء</translation>
    </message>
    <message>
        <source>{author} marked the session of this call as entered in error</source>
        <translation>وسم {author} جلسة هذه المكالمة بأنها أُدخلت خطأً</translation>
    </message>
</context>
<context>
    <name>CallListSheet</name>
    <message>
        <source>A calendar entry says the clinic number alone: calendars lie on telephones and other computers.</source>
        <translation>لا يذكر بند التقويم إلا رقم الملف: فالتقاويم تكون على الهواتف وعلى حواسيب أخرى.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>قائمة المكالمات</translation>
    </message>
    <message>
        <source>Call list saved as {name}</source>
        <translation>حُفظت قائمة المكالمات باسم {name}</translation>
    </message>
    <message>
        <source>Call list sent to the printer</source>
        <translation>أُرسلت قائمة المكالمات إلى الطابعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Names and numbers in the calendar too</source>
        <translation>الأسماء والأرقام في التقويم أيضًا</translation>
    </message>
    <message>
        <source>Next 7 days {count}</source>
        <translation>الأيام السبعة القادمة {count}</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>لم يُكتب شيء؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>متأخرة {count}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>حفظ التقويم</translation>
    </message>
    <message>
        <source>The call list was not saved: {reason}.</source>
        <translation>لم تُحفظ قائمة المكالمات: {reason}.</translation>
    </message>
    <message>
        <source>The calls that wait, for a pen or for a calendar</source>
        <translation>المكالمات المنتظرة، للقلم أو لتقويم</translation>
    </message>
    <message>
        <source>The paper has names and telephone numbers, and boxes for the score and for what else came of a call.</source>
        <translation>على الورقة أسماء وأرقام هواتف، وخانات للدرجة ولما نتج عن المكالمة غير ذلك.</translation>
    </message>
    <message>
        <source>Today {count}</source>
        <translation>اليوم {count}</translation>
    </message>
    <message>
        <source>With the next 7 days</source>
        <translation>مع الأيام السبعة القادمة</translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message>
        <source>Changes here</source>
        <translation>التغييرات هنا</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>لا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>The shipped value was set in force again.</source>
        <translation>عادت القيمة الأصلية إلى السريان.</translation>
    </message>
    <message>
        <source>Took the place of the shipped value.</source>
        <translation>حلّت محل القيمة الأصلية.</translation>
    </message>
    <message>
        <source>{at}, {author}: {reason}</source>
        <translation>{at}، {author}: {reason}</translation>
    </message>
</context>
<context>
    <name>CatalogueEntryForm</name>
    <message>
        <source>shipped: {value}</source>
        <translation>الأصل: {value}</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>Find entry</source>
        <translation>البحث عن مدخل</translation>
    </message>
    <message>
        <source>No entry matches “{typed}”. Esc shows all.</source>
        <translation>لا مدخل يطابق «{typed}». يعرض Esc الكل.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>muscle, drug, rule, preset</source>
        <translation>عضلة، دواء، قاعدة، إعداد مسبق</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>قيمة خاصة</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>1 entry is changed</source>
        <translation>تغيّر مدخل واحد</translation>
    </message>
    <message>
        <source>1 flag has ended</source>
        <translation>انتهى تنبيه واحد</translation>
    </message>
    <message>
        <source>1 is raised</source>
        <translation>ظهر تنبيه واحد</translation>
    </message>
    <message>
        <source>A change of the catalogue is not undone here: set the entry as it was</source>
        <translation>لا يُتراجع هنا عن تغيير في الفهرس: أعد المدخل كما كان</translation>
    </message>
    <message>
        <source>Add one like this</source>
        <translation>إضافة مثله</translation>
    </message>
    <message>
        <source>An administrator or a clinician can change this.</source>
        <translation>يستطيع المسؤول أو الطبيب تغيير هذا.</translation>
    </message>
    <message>
        <source>An entry needs a key of its own: small letters and underscores.</source>
        <translation>يحتاج المدخل إلى مفتاح خاص: أحرف لاتينية صغيرة وشرطات سفلية.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Catalogue files (*.toml)</source>
        <translation>ملفات الفهرس (*.toml)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Every problem was read by the changed rule: {counts}</source>
        <translation>قُرئت كل مشكلة بالقاعدة المعدّلة: {counts}</translation>
    </message>
    <message>
        <source>New: like {name}</source>
        <translation>جديد: مثل {name}</translation>
    </message>
    <message>
        <source>Not saved: the shipped value stays in force</source>
        <translation>لم يُحفظ: القيمة الأصلية لا تزال سارية</translation>
    </message>
    <message>
        <source>Nothing was changed: what was in force stays in force</source>
        <translation>لم يتغيّر شيء: ما كان ساريًا لا يزال ساريًا</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Reset to shipped</source>
        <translation>إعادة إلى الأصل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take in a catalogue file</source>
        <translation>إدخال ملف فهرس</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>إدخال ملف</translation>
    </message>
    <message>
        <source>The entry is taken away</source>
        <translation>أُزيل المدخل</translation>
    </message>
    <message>
        <source>The file says nothing else than what is in force</source>
        <translation>لا يقول الملف غير ما هو سارٍ</translation>
    </message>
    <message>
        <source>The shipped value is in force again</source>
        <translation>القيمة الأصلية سارية مجددًا</translation>
    </message>
    <message>
        <source>There is an entry of this key already.</source>
        <translation>يوجد مدخل بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Type the reason first: it is kept with every entry the file changes.</source>
        <translation>اكتب السبب أولًا: يُحفظ مع كل مدخل يغيّره الملف.</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>قيمة خاصة</translation>
    </message>
    <message>
        <source>what the program knows, where it is from, and this clinic's own values</source>
        <translation>ما يعرفه البرنامج ومصدره، وقيم هذه العيادة الخاصة</translation>
    </message>
    <message numerus="yes">
        <source>{count} are raised</source>
        <translation>
            <numerusform>تنبيهات ظهرت: {count}</numerusform>
            <numerusform>تنبيهات ظهرت: {count}</numerusform>
            <numerusform>تنبيهات ظهرت: {count}</numerusform>
            <numerusform>تنبيهات ظهرت: {count}</numerusform>
            <numerusform>تنبيهات ظهرت: {count}</numerusform>
            <numerusform>تنبيهات ظهرت: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries are changed</source>
        <translation>
            <numerusform>مداخل تغيّرت: {count}</numerusform>
            <numerusform>مداخل تغيّرت: {count}</numerusform>
            <numerusform>مداخل تغيّرت: {count}</numerusform>
            <numerusform>مداخل تغيّرت: {count}</numerusform>
            <numerusform>مداخل تغيّرت: {count}</numerusform>
            <numerusform>مداخل تغيّرت: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} flags have ended</source>
        <translation>
            <numerusform>تنبيهات انتهت: {count}</numerusform>
            <numerusform>تنبيهات انتهت: {count}</numerusform>
            <numerusform>تنبيهات انتهت: {count}</numerusform>
            <numerusform>تنبيهات انتهت: {count}</numerusform>
            <numerusform>تنبيهات انتهت: {count}</numerusform>
            <numerusform>تنبيهات انتهت: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>{name}: أُضيف</translation>
    </message>
    <message>
        <source>{name} is changed from now on</source>
        <translation>{name}: تغيّر من الآن</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Aligned</source>
        <translation>محاذاة</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>Curve, table or body map</source>
        <translation>المنحنى أو الجدول أو خريطة الجسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Layout of the curve</source>
        <translation>ترتيب المنحنى</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Pain over time, table</source>
        <translation>الألم عبر الزمن، جدول</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Treated sites</source>
        <translation>المواضع المعالجة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>self</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>within 2 h</source>
        <translation>خلال ساعتين</translation>
    </message>
</context>
<context>
    <name>ChartOut</name>
    <message>
        <source>Copy line for a letter</source>
        <translation>نسخ سطر لرسالة</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy table with the patient's name</source>
        <translation>نسخ الجدول مع اسم المريض</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector picture (*.svg)</source>
        <translation>صورة (*.png);;صورة متجهية (*.svg)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>لم تُحفظ الصورة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>{reason}. Nothing was written; choose another place.</source>
        <translation>{reason}. لم يُكتب شيء؛ اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Pain over time</source>
        <translation>الألم عبر الزمن</translation>
    </message>
</context>
<context>
    <name>ChartZoomButtons</name>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>أبعد</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
</context>
<context>
    <name>ClusterBox</name>
    <message>
        <source>No accuracy figures were read.</source>
        <translation>لم تُقرأ أرقام دقة.</translation>
    </message>
    <message>
        <source>at most {limit}, rule not met</source>
        <translation>{limit} على الأكثر، القاعدة غير متحققة</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>open (rule: {threshold} or more)</source>
        <translation>مفتوح (القاعدة: {threshold} أو أكثر)</translation>
    </message>
    <message>
        <source>rule met (all {total})</source>
        <translation>القاعدة متحققة (كل الـ{total})</translation>
    </message>
    <message>
        <source>rule met ({threshold} or more)</source>
        <translation>القاعدة متحققة ({threshold} أو أكثر)</translation>
    </message>
    <message>
        <source>rule not met ({threshold} or more)</source>
        <translation>القاعدة غير متحققة ({threshold} أو أكثر)</translation>
    </message>
    <message>
        <source>{count} or fewer</source>
        <translation>{count} أو أقل</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} أو أكثر</translation>
    </message>
    <message>
        <source>{name} interval {ends}.</source>
        <translation>{name}، المجال {ends}.</translation>
    </message>
    <message>
        <source>{present} of {total} positive: </source>
        <translation>الإيجابي {present} من {total}: </translation>
    </message>
</context>
<context>
    <name>ComplicationForm</name>
    <message>
        <source>Complication</source>
        <translation>مضاعفة</translation>
    </message>
    <message>
        <source>Complication kept</source>
        <translation>حُفظت المضاعفة</translation>
    </message>
    <message>
        <source>Complication kept, the safety call is closed</source>
        <translation>حُفظت المضاعفة، وأُغلقت مكالمة السلامة</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>لوحظت</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>زالت في</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>The record is no longer there to be corrected</source>
        <translation>لم يعد السجل موجودًا لتصحيحه</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>لم تعد الجلسة موجودة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Which complication was it?</source>
        <translation>أي مضاعفة كانت؟</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>complaint: {kind}</source>
        <translation>شكوى: {kind}</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>لم تزل</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>session of {date}, {title}</source>
        <translation>جلسة {date}، {title}</translation>
    </message>
    <message>
        <source>such as 23-Nov-2026 14:32</source>
        <translation>مثل 23 نوفمبر 2026 14:32</translation>
    </message>
</context>
<context>
    <name>ConcludedNote</name>
    <message>
        <source>New workup</source>
        <translation>استقصاء جديد</translation>
    </message>
    <message>
        <source>Reopen workup</source>
        <translation>إعادة فتح الاستقصاء</translation>
    </message>
    <message>
        <source>The answers stand as they were kept. Reopening is noted in the history.</source>
        <translation>الإجابات باقية كما حُفظت. تُدوّن إعادة الفتح في السجل.</translation>
    </message>
    <message>
        <source>Workup concluded {day}</source>
        <translation>اختُتم الاستقصاء {day}</translation>
    </message>
</context>
<context>
    <name>ConclusionCard</name>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Conclude workup</source>
        <translation>اختتام الاستقصاء</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Follows from {reasons}</source>
        <translation>ينتج من {reasons}</translation>
    </message>
    <message>
        <source>No source is confirmed and no finding names a pathway yet. Any can be chosen by hand.</source>
        <translation>لا مصدر مؤكد ولا علامة تشير إلى مسار بعد. يمكن اختيار أي مسار يدويًا.</translation>
    </message>
    <message>
        <source>This text is too long. Nothing of it was pasted.</source>
        <translation>هذا النص طويل جدًا. لم يُلصق منه شيء.</translation>
    </message>
    <message>
        <source>behind the red flag</source>
        <translation>بعد علامة الخطر</translation>
    </message>
    <message>
        <source>concluded {day}</source>
        <translation>اختُتم {day}</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>في الخطة</translation>
    </message>
    <message>
        <source>offered: {names}</source>
        <translation>المعروض: {names}</translation>
    </message>
    <message>
        <source>{item}: present</source>
        <translation>{item}: موجود</translation>
    </message>
    <message>
        <source>{source}: confirmed</source>
        <translation>{source}: مؤكد</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Save what I chose</source>
        <translation>حفظ ما اخترته</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>للآخر</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>عند فتحك له</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>للآخر</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written yet. Choose for each field which one is to stand.</source>
        <translation>{at}. لم يُكتب شيء منك بعد. اختر لكل حقل أيهما يبقى.</translation>
    </message>
    <message>
        <source>{at}. Theirs is kept; yours was not written. Open it again to repeat your change.</source>
        <translation>{at}. أُبقي ما كتبه الآخر؛ ولم يُكتب ما لديك. افتحه مجددًا لتكرار تغييرك.</translation>
    </message>
    <message>
        <source>{author} changed this in the meantime</source>
        <translation>غيّر {author} هذا في الأثناء</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>وسم {author} هذا بأنه أُدخل خطأً</translation>
    </message>
    <message numerus="yes">
        <source>{count} to choose</source>
        <translation>
            <numerusform>للاختيار: {count}</numerusform>
            <numerusform>للاختيار: {count}</numerusform>
            <numerusform>للاختيار: {count}</numerusform>
            <numerusform>للاختيار: {count}</numerusform>
            <numerusform>للاختيار: {count}</numerusform>
            <numerusform>للاختيار: {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictFrame</name>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>غيّره شخص آخر</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما لدي</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء ما للآخر</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>1 item is missing for a repeat today</source>
        <translation>ينقص بند واحد لإعادة اليوم</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Not looked at: {what}.</source>
        <translation>لم يُنظر في: {what}.</translation>
    </message>
    <message>
        <source>Nothing is missing of what is looked at</source>
        <translation>لا ينقص شيء مما نُظر فيه</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Reference only, last checked {day}. Source: {source} ({read}).</source>
        <translation>مرجع فقط، آخر فحص {day}. المصدر: {source} ({read}).</translation>
    </message>
    <message>
        <source>a choice of this program</source>
        <translation>اختيار هذا البرنامج</translation>
    </message>
    <message>
        <source>read in a restatement of it</source>
        <translation>مقروء في نقل عنه</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>مقروء في المصدر</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
    <message>
        <source>{gaps} items are missing for a repeat today</source>
        <translation>البنود الناقصة لإعادة اليوم: {gaps}</translation>
    </message>
</context>
<context>
    <name>CriteriaBoxes</name>
    <message>
        <source>Band</source>
        <translation>شريط</translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation>مألوف</translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation>ألم مألوف</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>رجيع</translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation>الألم الرجيع</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>مؤلمة</translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation>شريط مشدود</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>نقطة مؤلمة</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>ارتعاش</translation>
    </message>
    <message>
        <source>{name} (key {key})</source>
        <translation>{name} (المفتاح {key})</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data to hand on</source>
        <translation>بيانات للتسليم</translation>
    </message>
    <message>
        <source>Data you have</source>
        <translation>بيانات لديك</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>تصدير البيانات</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول</translation>
    </message>
</context>
<context>
    <name>DateChip</name>
    <message>
        <source>{date}, click to leave out</source>
        <translation>{date}، انقر لتركه</translation>
    </message>
    <message>
        <source>{date}, left out</source>
        <translation>{date}، متروك</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>صرف النظر</translation>
    </message>
    <message>
        <source>Dismiss failure flag</source>
        <translation>صرف النظر عن تنبيه الفشل</translation>
    </message>
    <message>
        <source>Flag of {name} dismissed</source>
        <translation>صُرف النظر عن تنبيه {name}</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>صامت حتى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The flag is no longer there to be dismissed</source>
        <translation>لم يعد التنبيه موجودًا لصرف النظر عنه</translation>
    </message>
    <message>
        <source>The flag is quiet until that day, or until a score or session changes what it rests on.</source>
        <translation>يصمت التنبيه حتى ذلك اليوم، أو حتى تغيّر درجة أو جلسة ما يستند إليه.</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>أُبقي تغيير الآخر ولم يُكتب تغييرك</translation>
    </message>
    <message>
        <source>Your reason is still here: dismiss the flag as it is now, or leave.</source>
        <translation>سببك ما زال هنا: اصرف النظر عن التنبيه كما هو الآن أو اخرج.</translation>
    </message>
</context>
<context>
    <name>DocumentMark</name>
    <message>
        <source>1 document</source>
        <translation>مستند واحد</translation>
    </message>
    <message>
        <source>A document to {item}</source>
        <translation>مستند إلى {item}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} مستند</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>{count} مستندات</numerusform>
            <numerusform>{count} مستندًا</numerusform>
            <numerusform>{count} مستند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>تصغير (-)</translation>
    </message>
    <message>
        <source>The page is drawn …</source>
        <translation>يجري رسم الصفحة …</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>تدوير إلى اليمين (R)</translation>
    </message>
    <message>
        <source>Whole page or full width (0)</source>
        <translation>الصفحة كاملة أو بكامل العرض (0)</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy saved as {name}</source>
        <translation>حُفظت النسخة باسم {name}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Entered in error: it no longer counts</source>
        <translation>أُدخل خطأً: لم يعد يُحتسب</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy outside the clinic?</source>
        <translation>حفظ نسخة خارج العيادة؟</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever can open its folder can read it. The audit notes it as an export.</source>
        <translation>النسخة غير مشفرة: كل من يستطيع فتح مجلدها يستطيع قراءتها. ويدونها سجل التدقيق كتصدير.</translation>
    </message>
    <message>
        <source>The document is no longer there</source>
        <translation>لم يعد المستند موجودًا</translation>
    </message>
    <message>
        <source>Title and day of the document</source>
        <translation>عنوان المستند ويومه</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>taken {day}</source>
        <translation>أُجري {day}</translation>
    </message>
    <message>
        <source>{media}, {size}, attached {at} by {who}</source>
        <translation>{media}، {size}، أُرفق {at} بواسطة {who}</translation>
    </message>
</context>
<context>
    <name>DoseBar</name>
    <message>
        <source>{mark} cap</source>
        <translation>الحد {mark}</translation>
    </message>
    <message>
        <source>{mark} warn</source>
        <translation>تحذير {mark}</translation>
    </message>
</context>
<context>
    <name>DoseMeter</name>
    <message>
        <source>Dose</source>
        <translation>الجرعة</translation>
    </message>
</context>
<context>
    <name>DoubtNote</name>
    <message>
        <source>Back to the tray</source>
        <translation>العودة إلى الصينية</translation>
    </message>
    <message>
        <source>Is the tray right?</source>
        <translation>هل الصينية صحيحة؟</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>إبقاء كما كتب</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>A document belongs to a patient: open the patient, then drop the file there</source>
        <translation>المستند يخص مريضًا: افتح ملف المريض ثم أفلت الملف هناك</translation>
    </message>
</context>
<context>
    <name>DrugChoice</name>
    <message>
        <source>Drug</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} مع إبينفرين</translation>
    </message>
    <message>
        <source>{drug}, plain</source>
        <translation>{drug} وحده</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
</context>
<context>
    <name>DueRows</name>
    <message>
        <source>1 day late</source>
        <translation>متأخر يومًا</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>محاولة واحدة</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>الأيام الـ7 المقبلة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Safety call: {sites}</source>
        <translation>مكالمة سلامة: {sites}</translation>
    </message>
    <message>
        <source>Show {step} more, {hidden} are not shown</source>
        <translation>عرض {step} أخرى؛ المخفي {hidden}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>asked for later</source>
        <translation>طُلب لاحقًا</translation>
    </message>
    <message>
        <source>closed, {who}</source>
        <translation>مغلق، {who}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>أُنجز {time}</translation>
    </message>
    <message numerus="yes">
        <source>due in {days} days</source>
        <translation>
            <numerusform>مستحق اليوم</numerusform>
            <numerusform>مستحق بعد يوم واحد</numerusform>
            <numerusform>مستحق بعد يومين</numerusform>
            <numerusform>مستحق بعد {days} أيام</numerusform>
            <numerusform>مستحق بعد {days} يومًا</numerusform>
            <numerusform>مستحق بعد {days} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>مستحق غدًا</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>المكالمة الأولى</translation>
    </message>
    <message numerus="yes">
        <source>oldest {days} days</source>
        <translation>
            <numerusform>الأقدم {days} يومًا</numerusform>
            <numerusform>الأقدم يوم واحد</numerusform>
            <numerusform>الأقدم يومان</numerusform>
            <numerusform>الأقدم {days} أيام</numerusform>
            <numerusform>الأقدم {days} يومًا</numerusform>
            <numerusform>الأقدم {days} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>scored {value}, {who}</source>
        <translation>الدرجة {value}، {who}</translation>
    </message>
    <message>
        <source>session {number}, {date}</source>
        <translation>الجلسة {number}، {date}</translation>
    </message>
    <message>
        <source>three tries or wrong number</source>
        <translation>ثلاث محاولات أو رقم خاطئ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>today, {offset}</source>
        <translation>اليوم، {offset}</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message numerus="yes">
        <source>{count} done</source>
        <translation>
            <numerusform>أُنجز {count}</numerusform>
            <numerusform>أُنجز {count}</numerusform>
            <numerusform>أُنجز {count}</numerusform>
            <numerusform>أُنجز {count}</numerusform>
            <numerusform>أُنجز {count}</numerusform>
            <numerusform>أُنجز {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tries</source>
        <translation>
            <numerusform>{count} محاولة</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>{count} محاولات</numerusform>
            <numerusform>{count} محاولة</numerusform>
            <numerusform>{count} محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{days} أيام</numerusform>
            <numerusform>{days} يومًا</numerusform>
            <numerusform>{days} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days late</source>
        <translation>
            <numerusform>متأخر {days} يوم</numerusform>
            <numerusform>متأخر يومًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر {days} أيام</numerusform>
            <numerusform>متأخر {days} يومًا</numerusform>
            <numerusform>متأخر {days} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{offset} after {session}</source>
        <translation>{offset} بعد {session}</translation>
    </message>
    <message>
        <source>{session} · baseline {value}</source>
        <translation>{session} · خط الأساس {value}</translation>
    </message>
    <message>
        <source>{when}; recorded as the follow-up of {day}</source>
        <translation>{when}؛ يُسجَّل كمتابعة بتاريخ {day}</translation>
    </message>
</context>
<context>
    <name>EmptyChart</name>
    <message>
        <source>No scores yet</source>
        <translation>لا درجات بعد</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>تسجيل درجة</translation>
    </message>
    <message>
        <source>The curve starts with a baseline. Press Ctrl+D to record one.</source>
        <translation>يبدأ المنحنى بخط أساس. اضغط Ctrl+D لتسجيله.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Judged on {pair}; percents are rounded for display only</source>
        <translation>الحكم وفق {pair}؛ تُقرّب النسب للعرض فقط</translation>
    </message>
    <message>
        <source>No scale with a baseline</source>
        <translation>لا مقياس له خط أساس</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>التخفيف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Rule {rule} {version}: {wording}</source>
        <translation>القاعدة {rule} {version}: {wording}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Scores and sources</source>
        <translation>الدرجات والمصادر</translation>
    </message>
    <message>
        <source>Scores behind the verdict</source>
        <translation>الدرجات وراء الحكم</translation>
    </message>
    <message>
        <source>Source: {source} ({review})</source>
        <translation>المصدر: {source} ({review})</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>محتسبة</translation>
    </message>
    <message>
        <source>last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>relief lost</source>
        <translation>زال التخفيف</translation>
    </message>
    <message>
        <source>session {number}, {at}</source>
        <translation>الجلسة {number}، {at}</translation>
    </message>
    <message>
        <source>within 2 h</source>
        <translation>خلال ساعتين</translation>
    </message>
</context>
<context>
    <name>ExportDataSheet</name>
    <message>
        <source>A workbook (XLSX)</source>
        <translation>مصنف (XLSX)</translation>
    </message>
    <message>
        <source>All of the clinic, in one file</source>
        <translation>العيادة كلها في ملف واحد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>تصدير البيانات</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>صُدّر باسم {name}</translation>
    </message>
    <message>
        <source>FHIR R4 for another system</source>
        <translation>FHIR R4 لنظام آخر</translation>
    </message>
    <message>
        <source>Outside the program nothing protects the file: keep it where only those may read it who should.</source>
        <translation>خارج البرنامج لا شيء يحمي الملف: احفظه حيث لا يقرؤه إلا من يحق له.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stopped; a file is there only if it was finished before.</source>
        <translation>أُوقف؛ لا يوجد ملف إلا إن اكتمل قبل ذلك.</translation>
    </message>
    <message>
        <source>Tables (CSV in a zip)</source>
        <translation>جداول (CSV في ملف zip)</translation>
    </message>
    <message>
        <source>Tables for research, without names</source>
        <translation>جداول للبحث، بلا أسماء</translation>
    </message>
    <message>
        <source>Type your password: all of the clinic goes out.</source>
        <translation>اكتب كلمة المرور: ستخرج العيادة كلها.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Without names, with other numbers and days</source>
        <translation>بلا أسماء، وبأرقام وأيام أخرى</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>{name} is written: {rows} rows in {parts} parts.</source>
        <translation>كُتب {name}: {rows} صفًا في {parts} أجزاء.</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>تم {percent} %</translation>
    </message>
</context>
<context>
    <name>ExposureForm</name>
    <message>
        <source>A retraction needs a reason.</source>
        <translation>يحتاج الإبطال إلى سبب.</translation>
    </message>
    <message>
        <source>Counts in the dose of the same day and in the steroid of twelve months.</source>
        <translation>يُحتسب في جرعة اليوم نفسه وفي ستيرويد الاثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dose (mg)</source>
        <translation>الجرعة (ملغ)</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>أُعطي في مكان آخر</translation>
    </message>
    <message>
        <source>Given elsewhere: kept</source>
        <translation>أُعطي في مكان آخر: حُفظ</translation>
    </message>
    <message>
        <source>Marked as entered in error</source>
        <translation>وُسم بأنه أُدخل خطأً</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>The record is no longer there to be corrected</source>
        <translation>لم يعد السجل موجودًا لتصحيحه</translation>
    </message>
    <message>
        <source>When was it given?</source>
        <translation>متى أُعطي؟</translation>
    </message>
    <message>
        <source>Which drug was it?</source>
        <translation>أي دواء كان؟</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>nerve block, joint injection, dentist</source>
        <translation>إحصار عصب، حقن مفصل، طبيب أسنان</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>ما كان خطأً</translation>
    </message>
</context>
<context>
    <name>FhirImportPage</name>
    <message>
        <source>A look at what comes in</source>
        <translation>نظرة على ما سيدخل</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>اختر ملفًا أو أفلته هنا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>FHIR R4 in JSON: patients, pain scores and trigger point treatments of another system. Nothing is stored before you have seen what comes in.</source>
        <translation>FHIR R4 بصيغة JSON: مرضى ودرجات ألم وعلاجات نقاط الزناد من نظام آخر. لا يُحفظ شيء قبل أن ترى ما سيدخل.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import FHIR</source>
        <translation>استيراد FHIR</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>احفظ القائمة</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {title}</source>
        <translation>الخطوة {step} من {steps}: {title}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>أُدرج {count}</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>حُفظ {count}</translation>
    </message>
    <message>
        <source>{there} were there already, {not_taken} were not taken, {refused} were left out.</source>
        <translation>كان {there} موجودًا أصلًا، ولم يؤخذ {not_taken}، وتُرك {refused}.</translation>
    </message>
</context>
<context>
    <name>FhirPreview</name>
    <message>
        <source>Leave what is refused out, take the rest</source>
        <translation>اترك المرفوض وخذ الباقي</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مرة أخرى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Resources: {all}. To be stored: {accepted}. There already: {there}. Not taken: {not_taken}. Refused: {refused}.</source>
        <translation>الموارد: {all}. ستُحفظ: {accepted}. موجودة أصلًا: {there}. لم تؤخذ: {not_taken}. مرفوضة: {refused}.</translation>
    </message>
    <message>
        <source>Said of what comes in: {count}, listed below.</source>
        <translation>ملاحظات على ما سيدخل: {count}، مذكورة أدناه.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>احفظ القائمة</translation>
    </message>
    <message>
        <source>The file says that there are more pages of it elsewhere.</source>
        <translation>يقول الملف إن له صفحات أخرى في مكان آخر.</translation>
    </message>
    <message>
        <source>Time of day where only the day is given</source>
        <translation>الساعة حين يُذكر اليوم وحده</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ماذا يصير بها</translation>
    </message>
    <message>
        <source>What is not taken</source>
        <translation>ما لا يؤخذ</translation>
    </message>
    <message>
        <source>by its text</source>
        <translation>من نصّه</translation>
    </message>
    <message>
        <source>is not taken</source>
        <translation>لا يؤخذ</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>الأيام الـ7 المقبلة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخرة</translation>
    </message>
    <message>
        <source>Scored in time</source>
        <translation>سُجّلت في وقتها</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>after 3 tries</source>
        <translation>بعد 3 محاولات</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none late</source>
        <translation>لا تأخير</translation>
    </message>
    <message>
        <source>nothing was due yet</source>
        <translation>لم يُستحق شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>oldest {days} days</source>
        <translation>
            <numerusform>الأقدم {days} يومًا</numerusform>
            <numerusform>الأقدم يوم واحد</numerusform>
            <numerusform>الأقدم يومان</numerusform>
            <numerusform>الأقدم {days} أيام</numerusform>
            <numerusform>الأقدم {days} يومًا</numerusform>
            <numerusform>الأقدم {days} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} done</source>
        <translation>
            <numerusform>أُنجز {count}</numerusform>
            <numerusform>أُنجز {count}</numerusform>
            <numerusform>أُنجز {count}</numerusform>
            <numerusform>أُنجز {count}</numerusform>
            <numerusform>أُنجز {count}</numerusform>
            <numerusform>أُنجز {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop one file at a time: nothing of these was taken</source>
        <translation>أفلت ملفًا واحدًا في كل مرة: لم يُؤخذ أي من هذه الملفات</translation>
    </message>
    <message>
        <source>Only PDF, JPEG, PNG, CSV, XLSX, ODS and FHIR JSON are taken</source>
        <translation>تُقبل فقط ملفات PDF وJPEG وPNG وCSV وXLSX وODS وFHIR JSON</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Concluded workup</source>
        <translation>استقصاء مختتم</translation>
    </message>
    <message>
        <source>Dismiss with reason</source>
        <translation>صرف النظر مع سبب</translation>
    </message>
    <message>
        <source>Dismissed until {day}: {reason}</source>
        <translation>صُرف النظر عنه حتى {day}: {reason}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>السجل (H)</translation>
    </message>
    <message>
        <source>Open workup</source>
        <translation>فتح الاستقصاء</translation>
    </message>
    <message>
        <source>Red flag present: {flags}.</source>
        <translation>علامة خطر موجودة: {flags}.</translation>
    </message>
    <message>
        <source>Resume workup</source>
        <translation>استئناف الاستقصاء</translation>
    </message>
    <message>
        <source>Treatment failure: no relief</source>
        <translation>فشل العلاج: بلا تخفيف</translation>
    </message>
    <message>
        <source>Treatment failure: short-lived</source>
        <translation>فشل العلاج: تخفيف قصير</translation>
    </message>
    <message>
        <source>What became of the flag, and who set it aside and why</source>
        <translation>ما آل إليه التنبيه، ومن صرف النظر عنه ولماذا</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>الاستقصاء</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>{answered} of {needed} items that matter</source>
        <translation>{answered} من {needed} من البنود المهمة</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose how to begin. Everything stays on this computer.</source>
        <translation>اختر كيف تبدأ. يبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Clinic on a server</source>
        <translation>عيادة على خادم</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>البدء الأول</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>عيادة جديدة</translation>
    </message>
    <message>
        <source>Open clinic</source>
        <translation>فتح عيادة</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>TPI Tracker {version} · F1 keys</source>
        <translation>TPI Tracker {version} · F1 المفاتيح</translation>
    </message>
    <message>
        <source>Try the demo clinic</source>
        <translation>تجربة العيادة التوضيحية</translation>
    </message>
    <message>
        <source>a file from a stick or another drive, when the clinic's computer is gone</source>
        <translation>ملف من ذاكرة أو قرص آخر، عند فقد حاسوب العيادة</translation>
    </message>
    <message>
        <source>a folder with a clinic on this computer</source>
        <translation>مجلد فيه عيادة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>invented patients, nothing is kept</source>
        <translation>مرضى مختلقون، لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>name, first user, recovery key, backup folder: about 2 minutes</source>
        <translation>الاسم، المستخدم الأول، مفتاح الاستعادة، مجلد النسخ: نحو دقيقتين</translation>
    </message>
    <message>
        <source>shared by several computers</source>
        <translation>تتشارك فيها عدة حواسيب</translation>
    </message>
    <message>
        <source>to the clinic that was open before</source>
        <translation>إلى العيادة التي كانت مفتوحة</translation>
    </message>
</context>
<context>
    <name>FirstTour</name>
    <message>
        <source>A session, or the last one again with one key for each site.</source>
        <translation>جلسة، أو الأخيرة مجددًا بمفتاح واحد لكل موضع.</translation>
    </message>
    <message>
        <source>Every command, and every key. Hold Alt to see the letter of each button.</source>
        <translation>كل أمر وكل مفتاح. استمر في الضغط على Alt لترى حرف كل زر.</translation>
    </message>
    <message>
        <source>Find anyone: three letters of a name, a birth date or a number, then Enter.</source>
        <translation>ابحث عن أي شخص: ثلاثة أحرف من اسم، أو تاريخ ميلاد، أو رقم، ثم Enter.</translation>
    </message>
    <message>
        <source>Four lines to begin with</source>
        <translation>أربعة أسطر للبداية</translation>
    </message>
    <message>
        <source>It could not be kept that the four lines were put away; they come once more</source>
        <translation>تعذّر حفظ إخفاء الأسطر الأربعة؛ ستظهر مرة أخرى</translation>
    </message>
    <message>
        <source>On a row of this list a digit and Enter keep a score; the next call comes up.</source>
        <translation>في صف من هذه القائمة رقم ثم Enter يحفظ درجة؛ وتظهر المكالمة التالية.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>everything works without a mouse</source>
        <translation>كل شيء يعمل بلا فأرة</translation>
    </message>
</context>
<context>
    <name>FlagHistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>History of the flag</source>
        <translation>سجل التنبيه</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>FlagLine</name>
    <message>
        <source>Open workup</source>
        <translation>فتح الاستقصاء</translation>
    </message>
</context>
<context>
    <name>FlagTests</name>
    <message>
        <source>Age over {limit}: {age} years, {counts}. From the date of birth.</source>
        <translation>العمر فوق {limit}: {age} سنة، {counts}. من تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>Fold the tests of {flag}</source>
        <translation>طيّ اختبارات {flag}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>يُحتسب</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message numerus="yes">
        <source>{count} tests counted together, {name}</source>
        <translation>
            <numerusform>اختبارات تُحتسب معًا: {count}، {name}</numerusform>
            <numerusform>اختبارات تُحتسب معًا: {count}، {name}</numerusform>
            <numerusform>اختبارات تُحتسب معًا: {count}، {name}</numerusform>
            <numerusform>اختبارات تُحتسب معًا: {count}، {name}</numerusform>
            <numerusform>اختبارات تُحتسب معًا: {count}، {name}</numerusform>
            <numerusform>اختبارات تُحتسب معًا: {count}، {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Connect the drive or share again, then reconnect.</source>
        <translation>أعد وصل القرص أو المجلد المشترك، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>The clinic's folder is not there any more.</source>
        <translation>لم يعد مجلد العيادة موجودًا.</translation>
    </message>
    <message>
        <source>What was saved is as the folder left it; what you type stays on the screen and is not saved.</source>
        <translation>ما حُفظ باقٍ كما تركه المجلد؛ ما تكتبه يبقى على الشاشة ولا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Add folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Folder for further backups</source>
        <translation>مجلد لنسخ إضافية</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>أين تذهب</translation>
    </message>
</context>
<context>
    <name>FoundPatients</name>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>الزيارة الأخيرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Verdict of last session</source>
        <translation>حكم الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>overdue {days} d</source>
        <translation>
            <numerusform>متأخر {days} ي</numerusform>
            <numerusform>متأخر {days} ي</numerusform>
            <numerusform>متأخر {days} ي</numerusform>
            <numerusform>متأخر {days} ي</numerusform>
            <numerusform>متأخر {days} ي</numerusform>
            <numerusform>متأخر {days} ي</numerusform>
        </translation>
    </message>
    <message>
        <source>similar</source>
        <translation>مشابه</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message numerus="yes">
        <source>{count} scores</source>
        <translation>
            <numerusform>{count} درجة</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>{count} درجات</numerusform>
            <numerusform>{count} درجة</numerusform>
            <numerusform>{count} درجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateNote</name>
    <message>
        <source>Gate not complete</source>
        <translation>البوابة غير مكتملة</translation>
    </message>
    <message>
        <source>Red flag present: {flags}</source>
        <translation>علامة خطر موجودة: {flags}</translation>
    </message>
    <message numerus="yes">
        <source>{left} of {all} red flags are not answered. The report says so too.</source>
        <translation>
            <numerusform>علامات الخطر بلا إجابة: {left} من {all}. ويذكر التقرير ذلك أيضًا.</numerusform>
            <numerusform>علامات الخطر بلا إجابة: {left} من {all}. ويذكر التقرير ذلك أيضًا.</numerusform>
            <numerusform>علامات الخطر بلا إجابة: {left} من {all}. ويذكر التقرير ذلك أيضًا.</numerusform>
            <numerusform>علامات الخطر بلا إجابة: {left} من {all}. ويذكر التقرير ذلك أيضًا.</numerusform>
            <numerusform>علامات الخطر بلا إجابة: {left} من {all}. ويذكر التقرير ذلك أيضًا.</numerusform>
            <numerusform>علامات الخطر بلا إجابة: {left} من {all}. ويذكر التقرير ذلك أيضًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>1 earlier</source>
        <translation>سابق واحد</translation>
    </message>
    <message>
        <source>Correct {dose}</source>
        <translation>تصحيح {dose}</translation>
    </message>
    <message>
        <source>Given elsewhere</source>
        <translation>أُعطي في مكان آخر</translation>
    </message>
    <message>
        <source>Local anaesthetic or steroid of another clinic</source>
        <translation>مخدر موضعي أو ستيرويد من عيادة أخرى</translation>
    </message>
    <message>
        <source>Nothing recorded.</source>
        <translation>لا شيء مسجّل.</translation>
    </message>
    <message>
        <source>Other doses</source>
        <translation>جرعات أخرى</translation>
    </message>
    <message>
        <source>Steroid: {sum}</source>
        <translation>الستيرويد: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier</source>
        <translation>
            <numerusform>سابقة: {count}</numerusform>
            <numerusform>سابقة: {count}</numerusform>
            <numerusform>سابقة: {count}</numerusform>
            <numerusform>سابقة: {count}</numerusform>
            <numerusform>سابقة: {count}</numerusform>
            <numerusform>سابقة: {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>, last asked {day}</source>
        <translation>، آخر سؤال {day}</translation>
    </message>
    <message>
        <source>Afterwards the clinic is locked. Other programs of this computer stay within reach.</source>
        <translation>بعد ذلك تُقفل العيادة. تبقى برامج الحاسوب الأخرى في المتناول.</translation>
    </message>
    <message>
        <source>Asked, one question a screen:</source>
        <translation>يُسأل، سؤال في كل شاشة:</translation>
    </message>
    <message>
        <source>Choose what is to be asked.</source>
        <translation>اختر ما يُسأل.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>تسليم إلى المريض</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>الألم الآن</translation>
    </message>
    <message>
        <source>Relief from the treatment</source>
        <translation>التخفيف من العلاج</translation>
    </message>
    <message>
        <source>The window fills the screen and shows these questions alone.</source>
        <translation>تملأ النافذة الشاشة وتعرض هذه الأسئلة وحدها.</translation>
    </message>
    <message>
        <source>Your password is needed afterwards</source>
        <translation>تلزم كلمة مرورك بعد ذلك</translation>
    </message>
    <message numerus="yes">
        <source>{count} answered already</source>
        <translation>
            <numerusform>أُجيب عن {count}</numerusform>
            <numerusform>أُجيب عن {count}</numerusform>
            <numerusform>أُجيب عن {count}</numerusform>
            <numerusform>أُجيب عن {count}</numerusform>
            <numerusform>أُجيب عن {count}</numerusform>
            <numerusform>أُجيب عن {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: 1 question</source>
        <translation>{title}: سؤال واحد</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {count} questions</source>
        <translation>
            <numerusform>{title}: {count} سؤال</numerusform>
            <numerusform>{title}: سؤال واحد</numerusform>
            <numerusform>{title}: سؤالان</numerusform>
            <numerusform>{title}: {count} أسئلة</numerusform>
            <numerusform>{title}: {count} سؤالًا</numerusform>
            <numerusform>{title}: {count} سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>A fault of the program.</source>
        <translation>خلل في البرنامج.</translation>
    </message>
    <message>
        <source>It was the wrong person: nothing was asked.</source>
        <translation>كان الشخص الخطأ: لم يُسأل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Locked after {count} wrong passwords.</source>
        <translation>
            <numerusform>قُفل بعد كلمات مرور خاطئة عددها {count}.</numerusform>
            <numerusform>قُفل بعد كلمات مرور خاطئة عددها {count}.</numerusform>
            <numerusform>قُفل بعد كلمات مرور خاطئة عددها {count}.</numerusform>
            <numerusform>قُفل بعد كلمات مرور خاطئة عددها {count}.</numerusform>
            <numerusform>قُفل بعد كلمات مرور خاطئة عددها {count}.</numerusform>
            <numerusform>قُفل بعد كلمات مرور خاطئة عددها {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>لم يُجب عن شيء</translation>
    </message>
    <message>
        <source>Please give the device back.</source>
        <translation>يُرجى إعادة الجهاز.</translation>
    </message>
    <message>
        <source>The answers cannot be kept. {what}</source>
        <translation>لا يمكن حفظ الإجابات. {what}</translation>
    </message>
    <message>
        <source>The answers so far are kept as a draft</source>
        <translation>حُفظت الإجابات حتى الآن مسودةً</translation>
    </message>
    <message>
        <source>The patient's answers are not saved but kept as a draft. {what}</source>
        <translation>لم تُحفظ إجابات المريض بل أُبقيت مسودةً. {what}</translation>
    </message>
    <message>
        <source>The patient's answers are saved.</source>
        <translation>حُفظت إجابات المريض.</translation>
    </message>
    <message>
        <source>The patient's answers are saved; a half answered questionnaire waits on Today.</source>
        <translation>حُفظت إجابات المريض؛ وينتظر في «اليوم» استبيان نصف مكتمل.</translation>
    </message>
    <message>
        <source>{what} Locked.</source>
        <translation>{what} قُفل.</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Are you {name}, born in {year}?</source>
        <translation>هل أنت {name}، من مواليد {year}؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>For the clinic</source>
        <translation>للعيادة</translation>
    </message>
    <message>
        <source>For the clinic only</source>
        <translation>للعيادة فقط</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>How much of your pain has the treatment taken away?</source>
        <translation>كم خفّف العلاج من ألمك؟</translation>
    </message>
    <message>
        <source>How much pain do you have at its least?</source>
        <translation>كم يبلغ ألمك في أخف حالاته؟</translation>
    </message>
    <message>
        <source>How much pain do you have at its worst?</source>
        <translation>كم يبلغ ألمك في أشد حالاته؟</translation>
    </message>
    <message>
        <source>How much pain do you have on average?</source>
        <translation>كم يبلغ ألمك في المتوسط؟</translation>
    </message>
    <message>
        <source>How much pain do you have right now?</source>
        <translation>كم يبلغ ألمك الآن؟</translation>
    </message>
    <message>
        <source>I would rather not answer this</source>
        <translation>أفضّل عدم الإجابة عن هذا</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>السؤال {number} من {total}</translation>
    </message>
    <message>
        <source>Questions for the patient</source>
        <translation>أسئلة للمريض</translation>
    </message>
    <message>
        <source>Thank you. Please give the device back.</source>
        <translation>شكرًا. يُرجى إعادة الجهاز.</translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>كان ذلك السؤال الأخير.</translation>
    </message>
    <message>
        <source>The password of who handed the device over ends this.</source>
        <translation>كلمة مرور من سلّم الجهاز تُنهي هذا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You can still go back, or hand in your answers.</source>
        <translation>لا يزال بإمكانك الرجوع أو تسليم إجاباتك.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>لا ألم</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>لا شيء منه</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>أسوأ ألم يمكن تخيّله</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out. You can go back, or hand in.</source>
        <translation>
            <numerusform>متروكة: {count}. يمكنك الرجوع أو التسليم.</numerusform>
            <numerusform>متروكة: {count}. يمكنك الرجوع أو التسليم.</numerusform>
            <numerusform>متروكة: {count}. يمكنك الرجوع أو التسليم.</numerusform>
            <numerusform>متروكة: {count}. يمكنك الرجوع أو التسليم.</numerusform>
            <numerusform>متروكة: {count}. يمكنك الرجوع أو التسليم.</numerusform>
            <numerusform>متروكة: {count}. يمكنك الرجوع أو التسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} short questions for today. You may leave out any of them.</source>
        <translation>
            <numerusform>أسئلة قصيرة لليوم: {count}. يمكنك ترك أي منها.</numerusform>
            <numerusform>أسئلة قصيرة لليوم: {count}. يمكنك ترك أي منها.</numerusform>
            <numerusform>أسئلة قصيرة لليوم: {count}. يمكنك ترك أي منها.</numerusform>
            <numerusform>أسئلة قصيرة لليوم: {count}. يمكنك ترك أي منها.</numerusform>
            <numerusform>أسئلة قصيرة لليوم: {count}. يمكنك ترك أي منها.</numerusform>
            <numerusform>أسئلة قصيرة لليوم: {count}. يمكنك ترك أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} · born {year}</source>
        <translation>{name} · مواليد {year}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History of {kind}</source>
        <translation>سجل {kind}</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>It is being stored already; undo it afterwards</source>
        <translation>يجري الحفظ بالفعل؛ تراجع عنه بعد ذلك</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored</source>
        <translation>أُوقف؛ لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>تم {percent} %</translation>
    </message>
</context>
<context>
    <name>InjectateCard</name>
    <message>
        <source>Add component</source>
        <translation>إضافة مكوّن</translation>
    </message>
    <message>
        <source>Add kit</source>
        <translation>إضافة طقم</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>الوخز الجاف</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>المحقون</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>حقن</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>anaesthetic with epinephrine</source>
        <translation>مخدر مع إبينفرين</translation>
    </message>
    <message>
        <source>needle only, no drug</source>
        <translation>إبرة فقط، بلا دواء</translation>
    </message>
    <message>
        <source>no steroid</source>
        <translation>بلا ستيرويد</translation>
    </message>
    <message>
        <source>plain anaesthetic</source>
        <translation>مخدر وحده</translation>
    </message>
    <message>
        <source>with steroid</source>
        <translation>مع ستيرويد</translation>
    </message>
</context>
<context>
    <name>InjectateFoot</name>
    <message>
        <source>1 point</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>موضع واحد</translation>
    </message>
    <message>
        <source>Reason for the dose</source>
        <translation>سبب الجرعة</translation>
    </message>
    <message>
        <source>no volume recorded</source>
        <translation>الحجم غير مسجّل</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>{count} نقاط</numerusform>
            <numerusform>{count} نقطة</numerusform>
            <numerusform>{count} نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sites</source>
        <translation>
            <numerusform>{count} موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{count} مواضع</numerusform>
            <numerusform>{count} موضعًا</numerusform>
            <numerusform>{count} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{drawn} mL drawn = {placed} mL placed</source>
        <translation>المسحوب {drawn} مل = الموضوع {placed} مل</translation>
    </message>
    <message>
        <source>{drawn} mL drawn, placed volume not recorded</source>
        <translation>المسحوب {drawn} مل، الموضوع غير مسجّل</translation>
    </message>
    <message>
        <source>{drawn} mL drawn, {placed} mL placed</source>
        <translation>المسحوب {drawn} مل، الموضوع {placed} مل</translation>
    </message>
    <message>
        <source>{gap} mL left over</source>
        <translation>المتبقي {gap} مل</translation>
    </message>
    <message>
        <source>{gap} mL more placed than drawn</source>
        <translation>الموضوع يزيد على المسحوب بـ{gap} مل</translation>
    </message>
    <message>
        <source>{placed} mL placed, drawn volume not recorded</source>
        <translation>الموضوع {placed} مل، المسحوب غير مسجّل</translation>
    </message>
    <message>
        <source>{points} in {sites}</source>
        <translation>{points} في {sites}</translation>
    </message>
</context>
<context>
    <name>InjectateRow</name>
    <message>
        <source>Component {number}</source>
        <translation>المكوّن {number}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>التشغيلة</translation>
    </message>
    <message>
        <source>Remove component</source>
        <translation>إزالة المكوّن</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>الحجم (مل)</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>مل</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>InstrumentConflictDialog</name>
    <message>
        <source>{at}. Nothing of yours is written yet. Its answers make its total: it is kept whole.</source>
        <translation>{at}. لم يُكتب شيء منك بعد. إجاباته تصنع مجموعه: يُحفظ كاملًا.</translation>
    </message>
    <message>
        <source>{author} changed this questionnaire in the meantime</source>
        <translation>غيّر {author} هذا الاستبيان في الأثناء</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>وسم {author} هذا بأنه أُدخل خطأً</translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message>
        <source>Correct questionnaire</source>
        <translation>تصحيح الاستبيان</translation>
    </message>
    <message>
        <source>Half answered: kept as a draft</source>
        <translation>أُجيب عن نصفه: أُبقي مسودةً</translation>
    </message>
    <message>
        <source>Not asked: no number is stored; the chart shows a mark.</source>
        <translation>لم يُسأل: لا يُحفظ رقم؛ يعرض المخطط علامة.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Refused: no number is stored; the chart shows a mark.</source>
        <translation>رفض: لا يُحفظ رقم؛ يعرض المخطط علامة.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The questionnaire is no longer there to be corrected</source>
        <translation>لم يعد الاستبيان موجودًا لتصحيحه</translation>
    </message>
    <message>
        <source>Total only</source>
        <translation>المجموع فقط</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When was it asked?</source>
        <translation>متى سُئل؟</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>{title} corrected for {name}</source>
        <translation>صُحّح {title} لـ{name}</translation>
    </message>
    <message>
        <source>{title} saved for {name}</source>
        <translation>حُفظ {title} لـ{name}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>LargeKeys</name>
    <message>
        <source>nothing answered</source>
        <translation>لا إجابة</translation>
    </message>
</context>
<context>
    <name>LastRow</name>
    <message>
        <source>27 G, 40 mm</source>
        <translation>27 G، 40 مم</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>مضاعفة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>الإبرة</translation>
    </message>
    <message>
        <source>Not ticked: not recorded</source>
        <translation>بلا علامة: غير مسجّل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Copied for a letter about {name}: {line}</source>
        <translation>نُسخ لرسالة عن {name}: {line}</translation>
    </message>
    <message>
        <source>Nothing to copy: no session has a score before it and one after it</source>
        <translation>لا شيء للنسخ: لا توجد جلسة لها درجة قبلها وأخرى بعدها</translation>
    </message>
</context>
<context>
    <name>LocksWithSystem</name>
    <message>
        <source>Locked before the computer slept. Drafts are kept.</source>
        <translation>قُفل قبل سكون الحاسوب. المسودات محفوظة.</translation>
    </message>
    <message>
        <source>Locked with the screen of the computer. Drafts are kept.</source>
        <translation>قُفل مع شاشة الحاسوب. المسودات محفوظة.</translation>
    </message>
</context>
<context>
    <name>LogWatch</name>
    <message>
        <source>The clinic's log has grown to {size} MB: another program or window keeps reading. Nothing is lost; close what reads the clinic.</source>
        <translation>كبر سجل العيادة إلى {size} MB: برنامج أو نافذة أخرى تواصل القراءة. لا يضيع شيء؛ أغلق ما يقرأ العيادة.</translation>
    </message>
</context>
<context>
    <name>LogoLine</name>
    <message>
        <source>Choose logo</source>
        <translation>اختر شعارًا</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>PNG or SVG, 1 MB at most; stands over the letterhead</source>
        <translation>PNG أو SVG، بحجم 1 MB على الأكثر؛ يظهر فوق الترويسة</translation>
    </message>
    <message>
        <source>Papers have no logo now</source>
        <translation>لا شعار على المستندات الآن</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>صور (*.png *.svg)</translation>
    </message>
    <message>
        <source>The logo is kept</source>
        <translation>حُفظ الشعار</translation>
    </message>
    <message>
        <source>its file is not on this computer: papers are without it; choose it again</source>
        <translation>ملفه ليس على هذا الحاسوب: المستندات بدونه؛ اختره من جديد</translation>
    </message>
    <message>
        <source>stands over the letterhead of every paper</source>
        <translation>يظهر فوق ترويسة كل مستند</translation>
    </message>
</context>
<context>
    <name>LotRows</name>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>العضلات</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>مل</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>{date}, expired</source>
        <translation>{date}، منتهية</translation>
    </message>
</context>
<context>
    <name>LotTable</name>
    <message>
        <source>Sessions with this lot</source>
        <translation>جلسات بهذه التشغيلة</translation>
    </message>
</context>
<context>
    <name>LotsPage</name>
    <message>
        <source>1 patient</source>
        <translation>مريض واحد</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message>
        <source>Begins alike:</source>
        <translation>تبدأ بالمثل:</translation>
    </message>
    <message>
        <source>Blanks and dashes inside count as they were recorded.</source>
        <translation>تُحتسب الفراغات والشرطات الداخلية كما سُجّلت.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>التشغيلة</translation>
    </message>
    <message>
        <source>Lot look-up</source>
        <translation>البحث عن تشغيلة</translation>
    </message>
    <message>
        <source>Lot number as it stands on the vial</source>
        <translation>رقم التشغيلة كما هو على القارورة</translation>
    </message>
    <message>
        <source>Lot {lot}: {sessions}, the newest {shown} are listed</source>
        <translation>التشغيلة {lot}: {sessions}، المعروض أحدث {shown}</translation>
    </message>
    <message>
        <source>Lot {lot}: {sessions}, {patients}</source>
        <translation>التشغيلة {lot}: {sessions}، {patients}</translation>
    </message>
    <message>
        <source>No session has lot {lot}</source>
        <translation>لا جلسة بالتشغيلة {lot}</translation>
    </message>
    <message>
        <source>The list names every session in which it was recorded: date, patient, muscles, drug, amount.</source>
        <translation>تذكر القائمة كل جلسة سُجّلت فيها: التاريخ، المريض، العضلات، الدواء، المقدار.</translation>
    </message>
    <message>
        <source>Type a lot number, then Enter</source>
        <translation>اكتب رقم تشغيلة ثم Enter</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} مريض</numerusform>
            <numerusform>مريض واحد</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>{count} مرضى</numerusform>
            <numerusform>{count} مريضًا</numerusform>
            <numerusform>{count} مريض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{count} جلسات</numerusform>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>{count} جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Locked. Drafts are kept.</source>
        <translation>مقفل. المسودات محفوظة.</translation>
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
        <translation>المفتاح: {words}</translation>
    </message>
    <message>
        <source>No session has been recorded yet</source>
        <translation>لم تُسجّل أي جلسة بعد</translation>
    </message>
    <message>
        <source>carried, not confirmed</source>
        <translation>منقول، غير مؤكد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>deep muscle</source>
        <translation>عضلة عميقة</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>pointed at</source>
        <translation>مُشار إليه</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Both records have it and differ. Name and birth date stay as they are in the one that goes on.</source>
        <translation>كلا السجلين يحويه ويختلفان. يبقى الاسم وتاريخ الميلاد كما هما في السجل المستمر.</translation>
    </message>
    <message>
        <source>Clinic number of the other record</source>
        <translation>رقم ملف السجل الآخر</translation>
    </message>
    <message>
        <source>Clinic number, typed again</source>
        <translation>رقم الملف، مجددًا</translation>
    </message>
    <message>
        <source>Date of birth, typed again</source>
        <translation>تاريخ الميلاد، مجددًا</translation>
    </message>
    <message>
        <source>Exchange: the other one goes on</source>
        <translation>تبديل: يستمر الآخر</translation>
    </message>
    <message>
        <source>From {ends} to {goes_on}: {what}</source>
        <translation>من {ends} إلى {goes_on}: {what}</translation>
    </message>
    <message>
        <source>It can be undone as long as neither record is changed</source>
        <translation>يمكن التراجع ما لم يتغيّر أي من السجلين</translation>
    </message>
    <message>
        <source>It takes over or joins: {fields}.</source>
        <translation>يأخذ أو يضم: {fields}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>دمج سجلين</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>دمج سجلين لشخص واحد</translation>
    </message>
    <message>
        <source>No record has this number.</source>
        <translation>لا سجل بهذا الرقم.</translation>
    </message>
    <message>
        <source>Nothing was merged. Both are shown as they are now: look at them and type them again.</source>
        <translation>لم يُدمج شيء. كلاهما معروض كما هو الآن: انظر فيهما واكتبهما مجددًا.</translation>
    </message>
    <message>
        <source>One of both was changed meanwhile</source>
        <translation>تغيّر أحدهما في الأثناء</translation>
    </message>
    <message>
        <source>Only where both are surely the same person</source>
        <translation>فقط حين يكون كلاهما الشخص نفسه يقينًا</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>عرض كليهما</translation>
    </message>
    <message>
        <source>Stays in {ends} alone: {fields}</source>
        <translation>يبقى في {ends} وحده: {fields}</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>يدخل هذا في الآخر</translation>
    </message>
    <message>
        <source>This record goes on</source>
        <translation>يستمر هذا السجل</translation>
    </message>
    <message>
        <source>Type the number of the other record.</source>
        <translation>اكتب رقم السجل الآخر.</translation>
    </message>
    <message>
        <source>nothing but the record itself</source>
        <translation>لا شيء غير السجل نفسه</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{ends} merged into {goes_on}, {name}</source>
        <translation>دُمج {ends} في {goes_on}، {name}</translation>
    </message>
    <message>
        <source>{goes_on} has {there}.</source>
        <translation>في {goes_on}: {there}.</translation>
    </message>
</context>
<context>
    <name>MixUpNote</name>
    <message>
        <source>Same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>Two patients are easy to mix up</source>
        <translation>مريضان يسهل الخلط بينهما</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients are easy to mix up</source>
        <translation>
            <numerusform>مرضى يسهل الخلط بينهم: {count}</numerusform>
            <numerusform>مرضى يسهل الخلط بينهم: {count}</numerusform>
            <numerusform>مرضى يسهل الخلط بينهم: {count}</numerusform>
            <numerusform>مرضى يسهل الخلط بينهم: {count}</numerusform>
            <numerusform>مرضى يسهل الخلط بينهم: {count}</numerusform>
            <numerusform>مرضى يسهل الخلط بينهم: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {one} and {other}. Check the birth date and clinic no.</source>
        <translation>{who}، {one} و{other}. تحقّق من تاريخ الميلاد ورقم الملف.</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>“{typed}” is not a date such as 14-Feb-2026, nor a month such as Feb 2026 or 2/2026.</source>
        <translation>«{typed}» ليس تاريخًا مثل 14 فبراير 2026 ولا شهرًا مثل فبراير 2026 أو 2/2026.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Clinic number of the right patient</source>
        <translation>رقم ملف المريض الصحيح</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يذهب إلى</translation>
    </message>
    <message>
        <source>I looked at both patients: it belongs to the second</source>
        <translation>نظرتُ في كلا المريضين: هو للثاني</translation>
    </message>
    <message>
        <source>It belongs to {name}, I looked at both</source>
        <translation>هو لـ{name}، ونظرتُ في كليهما</translation>
    </message>
    <message>
        <source>It goes to</source>
        <translation>يذهب إلى</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>يغادر</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>غيّره في الأثناء {author}</translation>
    </message>
    <message>
        <source>Look at both patients and tick that it is right.</source>
        <translation>انظر في كلا المريضين وضع علامة على صحته.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move a score</source>
        <translation>نقل درجة</translation>
    </message>
    <message>
        <source>Move a session</source>
        <translation>نقل جلسة</translation>
    </message>
    <message>
        <source>Moved to {name}</source>
        <translation>نُقل إلى {name}</translation>
    </message>
    <message>
        <source>Nothing was moved. Close this, look at it as it is now, and move it then.</source>
        <translation>لم يُنقل شيء. أغلق هذا، وانظر إليه كما هو الآن، ثم انقله.</translation>
    </message>
    <message>
        <source>Now at {problem}</source>
        <translation>الآن في {problem}</translation>
    </message>
    <message>
        <source>Pain problem there</source>
        <translation>مشكلة الألم هناك</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Say why it is moved: the history keeps it.</source>
        <translation>اذكر سبب النقل: يحفظه السجل.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>عرض كليهما</translation>
    </message>
    <message>
        <source>That is this very patient.</source>
        <translation>هذا هو المريض نفسه.</translation>
    </message>
    <message>
        <source>The history of both keeps where it was</source>
        <translation>يحفظ سجل كليهما أين كان</translation>
    </message>
    <message>
        <source>The record is no longer there to be moved</source>
        <translation>لم يعد السجل موجودًا لنقله</translation>
    </message>
    <message>
        <source>There is no patient of that number.</source>
        <translation>لا مريض بهذا الرقم.</translation>
    </message>
    <message>
        <source>Type the clinic number.</source>
        <translation>اكتب رقم الملف.</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>أين مكانه؟</translation>
    </message>
    <message>
        <source>Which pain problem of that patient?</source>
        <translation>أي مشكلة ألم لذلك المريض؟</translation>
    </message>
    <message>
        <source>another patient</source>
        <translation>مريض آخر</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>entered for the wrong patient</source>
        <translation>أُدخل للمريض الخطأ</translation>
    </message>
</context>
<context>
    <name>MuscleCard</name>
    <message>
        <source>Before the needle</source>
        <translation>قبل الإبرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Lies close</source>
        <translation>قريب منه</translation>
    </message>
    <message>
        <source>Nerve and roots</source>
        <translation>العصب والجذور</translation>
    </message>
    <message>
        <source>Not covered by this</source>
        <translation>لا يشمله هذا</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>كثيرًا ما يلتبس بـ</translation>
    </message>
    <message>
        <source>Pleura or great vessels lie close</source>
        <translation>الجنبة أو أوعية كبيرة قريبة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>رجيع</translation>
    </message>
    <message>
        <source>Referral maps are teaching aids; the Delphi panel of 2018 expects no fixed map.</source>
        <translation>خرائط الألم الرجيع وسائل تعليمية؛ ولا تتوقع لجنة دلفي 2018 خريطة ثابتة.</translation>
    </message>
    <message>
        <source>Roots: {roots}</source>
        <translation>الجذور: {roots}</translation>
    </message>
</context>
<context>
    <name>NeedleCaution</name>
    <message>
        <source>Anticoagulant recorded: {drug}</source>
        <translation>مضاد تخثر مسجّل: {drug}</translation>
    </message>
    <message>
        <source>Anticoagulant: not asked</source>
        <translation>مضاد التخثر: لم يُسأل</translation>
    </message>
</context>
<context>
    <name>NewClinic</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>مجلد النسخ</translation>
    </message>
    <message>
        <source>Choose a folder on another drive. Copies of the clinic will lie there, encrypted.</source>
        <translation>اختر مجلدًا على قرص آخر. ستُحفظ فيه نسخ العيادة مشفّرة.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>المستخدم الأول</translation>
    </message>
    <message>
        <source>Give the clinic a name.</source>
        <translation>أعطِ العيادة اسمًا.</translation>
    </message>
    <message>
        <source>I have stored the key</source>
        <translation>حفظتُ المفتاح في مكان آمن</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>جارٍ إنشاء العيادة…</translation>
    </message>
    <message>
        <source>Next: backup folder</source>
        <translation>التالي: مجلد النسخ</translation>
    </message>
    <message>
        <source>Next: first user</source>
        <translation>التالي: المستخدم الأول</translation>
    </message>
    <message>
        <source>Next: recovery key</source>
        <translation>التالي: مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that clinic.</source>
        <translation>لم يتغيّر شيء. افتح تلك العيادة.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>فتح العيادة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and store it away from this computer.</source>
        <translation>حُفظ باسم {name}. اطبعه واحفظه بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <translation>اذكر من أنت.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>أُرسل إلى الطابعة. انظر إلى الورقة قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Shown once. It opens the clinic when every password is lost.</source>
        <translation>يُعرض مرة واحدة. يفتح العيادة عند ضياع كل كلمات المرور.</translation>
    </message>
    <message>
        <source>Store the key first, then tick the box</source>
        <translation>احفظ المفتاح أولًا ثم ضع العلامة</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>تعذّرت كتابة الملف: {reason}</translation>
    </message>
    <message>
        <source>The folder already holds a clinic</source>
        <translation>المجلد فيه عيادة بالفعل</translation>
    </message>
    <message>
        <source>The key is still shown here. Choose another folder.</source>
        <translation>لا يزال المفتاح معروضًا هنا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>as reports show it</source>
        <translation>كما يظهر في التقارير</translation>
    </message>
    <message>
        <source>lines under the name on reports; can wait</source>
        <translation>أسطر تحت الاسم في التقارير؛ يمكن تأجيلها</translation>
    </message>
    <message>
        <source>none chosen; it can be done later in Settings</source>
        <translation>لم يُختر شيء؛ يمكن ذلك لاحقًا في الإعدادات</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>1 more character</source>
        <translation>حرف واحد آخر</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} characters; anything that can be typed or pasted</source>
        <translation>
            <numerusform>لا أقل من {count} حرف؛ كل ما يمكن كتابته أو لصقه</numerusform>
            <numerusform>لا أقل من حرف واحد؛ كل ما يمكن كتابته أو لصقه</numerusform>
            <numerusform>لا أقل من حرفين؛ كل ما يمكن كتابته أو لصقه</numerusform>
            <numerusform>لا أقل من {count} أحرف؛ كل ما يمكن كتابته أو لصقه</numerusform>
            <numerusform>لا أقل من {count} حرفًا؛ كل ما يمكن كتابته أو لصقه</numerusform>
            <numerusform>لا أقل من {count} حرف؛ كل ما يمكن كتابته أو لصقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good: {count} characters</source>
        <translation>
            <numerusform>جيد: {count} حرف</numerusform>
            <numerusform>جيد: حرف واحد</numerusform>
            <numerusform>جيد: حرفان</numerusform>
            <numerusform>جيد: {count} أحرف</numerusform>
            <numerusform>جيد: {count} حرفًا</numerusform>
            <numerusform>جيد: {count} حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مجددًا</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>a sentence is good</source>
        <translation>الجملة خيار جيد</translation>
    </message>
    <message numerus="yes">
        <source>{count} more characters</source>
        <translation>
            <numerusform>{count} حرف آخر</numerusform>
            <numerusform>حرف واحد آخر</numerusform>
            <numerusform>حرفان آخران</numerusform>
            <numerusform>{count} أحرف أخرى</numerusform>
            <numerusform>{count} حرفًا آخر</numerusform>
            <numerusform>{count} حرف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>ما يأتي</translation>
    </message>
    <message>
        <source>No call and no review planned.</source>
        <translation>لا مكالمة ولا مراجعة مخططة.</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>العلاجات</translation>
    </message>
    <message>
        <source>What was tried, and what is taken now</source>
        <translation>ما جُرّب وما يُتناول الآن</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>a number</source>
        <translation>رقمًا</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>رقمًا صحيحًا</translation>
    </message>
    <message>
        <source>“{typed}” is not {kind}.</source>
        <translation>«{typed}» ليس {kind}.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source> Unverified.</source>
        <translation> غير متحقَّق منه.</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>إضافة إلى الخطة</translation>
    </message>
    <message>
        <source>Unverified.</source>
        <translation>غير متحقَّق منه.</translation>
    </message>
</context>
<context>
    <name>OnsetField</name>
    <message>
        <source>month or year is enough</source>
        <translation>الشهر أو السنة يكفي</translation>
    </message>
    <message>
        <source>stored as {day}</source>
        <translation>حُفظ بصيغة {day}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date, a month such as Mar-2025 or a year.</source>
        <translation>«{typed}» ليس تاريخًا ولا شهرًا مثل مارس 2025 ولا سنة.</translation>
    </message>
</context>
<context>
    <name>OpenDueRow</name>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>يحفظ Enter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>لا شكوى</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>الألم الآن</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>النتيجة:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>digit, then Enter</source>
        <translation>رقم ثم Enter</translation>
    </message>
    <message>
        <source>takes no score</source>
        <translation>لا تأخذ درجة</translation>
    </message>
    <message>
        <source>to be read only: Enter opens the patient</source>
        <translation>للقراءة فقط: يفتح Enter المريض</translation>
    </message>
</context>
<context>
    <name>OpenNotes</name>
    <message>
        <source>1 note of yesterday is not signed.</source>
        <translation>ملاحظة واحدة من أمس غير موقّعة.</translation>
    </message>
    <message>
        <source>1 session of yesterday is still a draft.</source>
        <translation>جلسة واحدة من أمس لا تزال مسودة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes of yesterday are not signed.</source>
        <translation>
            <numerusform>ملاحظات من أمس غير موقّعة: {count}.</numerusform>
            <numerusform>ملاحظات من أمس غير موقّعة: {count}.</numerusform>
            <numerusform>ملاحظات من أمس غير موقّعة: {count}.</numerusform>
            <numerusform>ملاحظات من أمس غير موقّعة: {count}.</numerusform>
            <numerusform>ملاحظات من أمس غير موقّعة: {count}.</numerusform>
            <numerusform>ملاحظات من أمس غير موقّعة: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions of yesterday are still drafts.</source>
        <translation>
            <numerusform>جلسات من أمس لا تزال مسودات: {count}.</numerusform>
            <numerusform>جلسات من أمس لا تزال مسودات: {count}.</numerusform>
            <numerusform>جلسات من أمس لا تزال مسودات: {count}.</numerusform>
            <numerusform>جلسات من أمس لا تزال مسودات: {count}.</numerusform>
            <numerusform>جلسات من أمس لا تزال مسودات: {count}.</numerusform>
            <numerusform>جلسات من أمس لا تزال مسودات: {count}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPasswordSheet</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Choose one that only you know; then the clinic opens.</source>
        <translation>اختر كلمة لا يعرفها غيرك؛ ثم تُفتح العيادة.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Password you have now</source>
        <translation>كلمة مرورك الحالية</translation>
    </message>
    <message>
        <source>Somebody else gave you this password.</source>
        <translation>أعطاك شخص آخر كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Type the password you have now.</source>
        <translation>اكتب كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>غُيّرت كلمة مرورك</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message numerus="yes">
        <source>Page {place} of {count}</source>
        <translation>
            <numerusform>صفحة {place} من {count}</numerusform>
            <numerusform>صفحة {place} من {count}</numerusform>
            <numerusform>صفحة {place} من {count}</numerusform>
            <numerusform>صفحة {place} من {count}</numerusform>
            <numerusform>صفحة {place} من {count}</numerusform>
            <numerusform>صفحة {place} من {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No command of that name</source>
        <translation>لا أمر بهذا الاسم</translation>
    </message>
    <message>
        <source>What do you want to do, or who is it about?</source>
        <translation>ماذا تريد أن تفعل، أو عمّن؟</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Aftercare sheet</source>
        <translation>ورقة ما بعد العلاج</translation>
    </message>
    <message>
        <source>Coverage of a repeat</source>
        <translation>تغطية التكرار</translation>
    </message>
    <message>
        <source>Electrodiagnosis</source>
        <translation>التشخيص الكهربائي</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>الرسالة إلى</translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation>يوميات الألم</translation>
    </message>
    <message>
        <source>Physical or occupational therapy</source>
        <translation>العلاج الطبيعي أو الوظيفي</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Procedure note</source>
        <translation>تقرير الإجراء</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>رسالة إحالة</translation>
    </message>
    <message>
        <source>Report kind</source>
        <translation>نوع التقرير</translation>
    </message>
    <message>
        <source>Response report</source>
        <translation>تقرير الاستجابة</translation>
    </message>
    <message>
        <source>Rheumatology</source>
        <translation>الروماتيزم</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Spine medicine</source>
        <translation>طب العمود الفقري</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>من يعنيه الأمر</translation>
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
        <translation>تقرير واحد</translation>
    </message>
    <message>
        <source>All lines stand in {name} beside the reports.</source>
        <translation>جميع الأسطر موجودة في {name} بجانب التقارير.</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>منزوع الهوية</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>Follow-ups due today or overdue</source>
        <translation>متابعات مستحقة اليوم أو متأخرة</translation>
    </message>
    <message>
        <source>One PDF for each, into a folder</source>
        <translation>ملف PDF لكل واحد، في مجلد</translation>
    </message>
    <message>
        <source>Open failure flags</source>
        <translation>تنبيهات الفشل المفتوحة</translation>
    </message>
    <message>
        <source>Report kind</source>
        <translation>نوع التقرير</translation>
    </message>
    <message>
        <source>Reports of a list</source>
        <translation>تقارير قائمة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stopped: {written} of {asked} reports written, each of them whole</source>
        <translation>أُوقف: كُتب {written} من أصل {asked} من التقارير، وكل منها كامل</translation>
    </message>
    <message>
        <source>Stops after the report in hand…</source>
        <translation>يتوقف بعد التقرير الجاري…</translation>
    </message>
    <message>
        <source>The files' names hold neither name nor number. A file that is there already is kept. Each paper is noted in the audit.</source>
        <translation>لا تحتوي أسماء الملفات على اسم أو رقم. يُبقى على أي ملف موجود من قبل. ويُدوَّن كل مستند في التدقيق.</translation>
    </message>
    <message>
        <source>The patients listed</source>
        <translation>المرضى المدرجون</translation>
    </message>
    <message>
        <source>The reports are made…</source>
        <translation>يجري إعداد التقارير…</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>once more: papers of many patients leave the program</source>
        <translation>مرة أخرى: تخرج من البرنامج مستندات مرضى كثيرين</translation>
    </message>
    <message numerus="yes">
        <source>{count} reports</source>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>{count} تقارير</numerusform>
            <numerusform>{count} تقريرًا</numerusform>
            <numerusform>{count} تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} من {whole}</translation>
    </message>
    <message>
        <source>{written} of {asked} reports written</source>
        <translation>كُتب {written} من أصل {asked} من التقارير</translation>
    </message>
</context>
<context>
    <name>PathwayNote</name>
    <message>
        <source>None yet: no source is weighed</source>
        <translation>لا شيء بعد: لم يُوزن أي مصدر</translation>
    </message>
    <message>
        <source>Pathways stand behind the red flag</source>
        <translation>المسارات تأتي بعد علامة الخطر</translation>
    </message>
    <message>
        <source>Pathways that follow from what is recorded</source>
        <translation>مسارات تنتج مما هو مسجّل</translation>
    </message>
    <message>
        <source>Pathways when the source is confirmed</source>
        <translation>مسارات عند تأكيد المصدر</translation>
    </message>
    <message>
        <source>{flags} comes first; step 8 opens them all the same.</source>
        <translation>{flags} يأتي أولًا؛ والخطوة 8 تفتحها رغم ذلك.</translation>
    </message>
    <message>
        <source>{pathways}. The clinician decides.</source>
        <translation>{pathways}. القرار للطبيب.</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>مضاد التخثر</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Clinic no.</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Patient {name}, born {born}, clinic no. {number}</source>
        <translation>المريض {name}، الميلاد {born}، رقم الملف {number}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>لا شيء معروف</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>الجنس غير مسجّل</translation>
    </message>
    <message>
        <source>weight not recorded</source>
        <translation>الوزن غير مسجّل</translation>
    </message>
</context>
<context>
    <name>PatientCurve</name>
    <message>
        <source>Curve sent to the printer</source>
        <translation>أُرسل المنحنى إلى الطابعة</translation>
    </message>
    <message>
        <source>The curve could not be printed.</source>
        <translation>تعذّرت طباعة المنحنى.</translation>
    </message>
</context>
<context>
    <name>PatientFacts</name>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>مضاد التخثر</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>تكرار الأخيرة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>لا شيء معروف</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation>الجنس غير مسجّل</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>تعذّر الوصول</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>A patient has the same phone number</source>
        <translation>لدى مريض رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>A patient of a similar name and birth date</source>
        <translation>مريض باسم وتاريخ ميلاد متقاربين</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>مضاد التخثر</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>السكري</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>تعديل المريض</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>فتح الآخر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>This is another person</source>
        <translation>هذا شخص آخر</translation>
    </message>
    <message>
        <source>This may be a patient the clinic knows already</source>
        <translation>قد يكون مريضًا تعرفه العيادة</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>الوزن (كغ)</translation>
    </message>
    <message>
        <source>died</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>drug and dose; no when asked and none is taken</source>
        <translation>الدواء والجرعة؛ «لا» إذا سُئل ولا يتناول شيئًا</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>يمكن الاتصال به</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>انتقل من المنطقة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>semicolons between; none when asked and none known</source>
        <translation>تفصل بينها فاصلة منقوطة؛ «لا شيء» إذا سُئل ولا شيء معروف</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>لا يريد التواصل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{name} is easily mixed up with this one. Open the other, or say it is another person.</source>
        <translation>يسهل الخلط بين {name} وهذا المريض. افتح الآخر، أو اذكر أنه شخص آخر.</translation>
    </message>
    <message>
        <source>{name} registered</source>
        <translation>{name}: تم التسجيل</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name}: تم الحفظ</translation>
    </message>
    <message numerus="yes">
        <source>{who}, and {count} more</source>
        <translation>
            <numerusform>{who}، و{count} غيره</numerusform>
            <numerusform>{who}، و{count} غيره</numerusform>
            <numerusform>{who}، و{count} غيره</numerusform>
            <numerusform>{who}، و{count} غيره</numerusform>
            <numerusform>{who}، و{count} غيره</numerusform>
            <numerusform>{who}، و{count} غيره</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>1 score</source>
        <translation>درجة واحدة</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message>
        <source>Add problem</source>
        <translation>إضافة مشكلة</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>تعديل المريض</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>تسليم إلى المريض</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>No pain problem yet</source>
        <translation>لا مشكلة ألم بعد</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>تسجيل درجة</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>تكرار الأخيرة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Sessions and scores belong to a problem: what hurts, where, since when.</source>
        <translation>الجلسات والدرجات تتبع مشكلة: ما يؤلم، وأين، ومنذ متى.</translation>
    </message>
    <message numerus="yes">
        <source>{count} scores</source>
        <translation>
            <numerusform>{count} درجة</numerusform>
            <numerusform>درجة واحدة</numerusform>
            <numerusform>درجتان</numerusform>
            <numerusform>{count} درجات</numerusform>
            <numerusform>{count} درجة</numerusform>
            <numerusform>{count} درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{count} جلسات</numerusform>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>{count} جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{scored} of {due} due follow-ups scored</source>
        <translation>
            <numerusform>المتابعات المستحقة المسجّلة درجتها: {scored} من {due}</numerusform>
            <numerusform>المتابعات المستحقة المسجّلة درجتها: {scored} من {due}</numerusform>
            <numerusform>المتابعات المستحقة المسجّلة درجتها: {scored} من {due}</numerusform>
            <numerusform>المتابعات المستحقة المسجّلة درجتها: {scored} من {due}</numerusform>
            <numerusform>المتابعات المستحقة المسجّلة درجتها: {scored} من {due}</numerusform>
            <numerusform>المتابعات المستحقة المسجّلة درجتها: {scored} من {due}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientSide</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}، متأخر</translation>
    </message>
</context>
<context>
    <name>PatientTabButton</name>
    <message>
        <source>{name}, draft</source>
        <translation>{name}، مسودة</translation>
    </message>
</context>
<context>
    <name>PatientTable</name>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>easy to mix up, check birth date</source>
        <translation>يسهل الخلط بينهم، تحقّق من تاريخ الميلاد</translation>
    </message>
    <message>
        <source>similar, not what was typed</source>
        <translation>مشابه، ليس المكتوب</translation>
    </message>
</context>
<context>
    <name>PatientTableFoot</name>
    <message>
        <source>1 patient</source>
        <translation>مريض واحد</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Return opens in a new tab · Up and Down choose</source>
        <translation>يفتح Enter · يفتح Ctrl+Return في لسان جديد · سهما الأعلى والأسفل للاختيار</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} patients</source>
        <translation>
            <numerusform>{count} من {total} من المرضى</numerusform>
            <numerusform>{count} من {total} من المرضى</numerusform>
            <numerusform>{count} من {total} من المرضى</numerusform>
            <numerusform>{count} من {total} من المرضى</numerusform>
            <numerusform>{count} من {total} من المرضى</numerusform>
            <numerusform>{count} من {total} من المرضى</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} · {count} similar</source>
        <translation>{words} · المشابهون {count}</translation>
    </message>
</context>
<context>
    <name>PatientTabs</name>
    <message>
        <source>Open patients</source>
        <translation>المرضى المفتوحون</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>المستحقون هذا الأسبوع</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>عليهم تنبيه</translation>
    </message>
    <message>
        <source>Name fragments in any order, birth date (14.7.65, 1965-07-14), clinic no. or phone</source>
        <translation>أجزاء الاسم بأي ترتيب، أو تاريخ الميلاد (14.7.65، 1965-07-14)، أو رقم الملف أو الهاتف</translation>
    </message>
    <message>
        <source>Name, birth date, clinic no. or phone</source>
        <translation>الاسم أو تاريخ الميلاد أو رقم الملف أو الهاتف</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>No patient of this search passes the filter.</source>
        <translation>لا مريض من هذا البحث يطابق التصفية.</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>لا مرضى بعد</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Register the first one (Ctrl+Shift+N), or import a bundle.</source>
        <translation>سجّل الأول (Ctrl+Shift+N) أو استورد حزمة.</translation>
    </message>
    <message>
        <source>Reports of these</source>
        <translation>تقارير هؤلاء</translation>
    </message>
    <message>
        <source>Try fewer letters, the birth date or the clinic number, or register a new patient.</source>
        <translation>جرّب أحرفًا أقل أو تاريخ الميلاد أو رقم الملف، أو سجّل مريضًا جديدًا.</translation>
    </message>
    <message>
        <source>Which patients</source>
        <translation>أي المرضى</translation>
    </message>
    <message>
        <source>accents and case do not matter</source>
        <translation>لا يهم التشكيل ولا حالة الأحرف</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Hide basis</source>
        <translation>إخفاء الأساس</translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>عصبي</translation>
    </message>
    <message>
        <source>Not recorded for it: {what}.</source>
        <translation>غير مسجّل له: {what}.</translation>
    </message>
    <message>
        <source>Not recorded: {what}.</source>
        <translation>غير مسجّل: {what}.</translation>
    </message>
    <message>
        <source>Pain reproduced</source>
        <translation>استُثير الألم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>The records show none of the known patterns yet.</source>
        <translation>لا تُظهر السجلات بعد أيًا من الأنماط المعروفة.</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>ارتعاش</translation>
    </message>
    <message>
        <source>Volume a point</source>
        <translation>الحجم لكل نقطة</translation>
    </message>
    <message>
        <source>Within 2 h</source>
        <translation>خلال ساعتين</translation>
    </message>
    <message>
        <source>from sessions {days}</source>
        <translation>من جلسات {days}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message>
        <source>present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>{found} of {recorded} sites</source>
        <translation>{found} من {recorded} من المواضع</translation>
    </message>
    <message>
        <source>{volume} mL</source>
        <translation>{volume} مل</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>تغيير الخطوة</translation>
    </message>
    <message>
        <source>Choose a pathway</source>
        <translation>اختيار مسار</translation>
    </message>
    <message>
        <source>Choose a pathway below and save it.</source>
        <translation>اختر مسارًا أدناه واحفظه.</translation>
    </message>
    <message>
        <source>Choose a pathway first.</source>
        <translation>اختر مسارًا أولًا.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>End</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>لا خطوة بعد</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>حفظ الخطوة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Step saved</source>
        <translation>حُفظت الخطوة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>أُبقي تغيير الآخر ولم يُكتب تغييرك</translation>
    </message>
    <message>
        <source>Tried and taken</source>
        <translation>ما جُرّب وما يُتناول</translation>
    </message>
    <message>
        <source>proposed: start + {weeks} weeks</source>
        <translation>المقترح: البدء + {weeks} أسابيع</translation>
    </message>
</context>
<context>
    <name>PlanStepLine</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>انتهى {day}</translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>المراجعة {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>ProblemForm</name>
    <message>
        <source>Analgesics give no relief</source>
        <translation>المسكّنات لا تخفف</translation>
    </message>
    <message>
        <source>Conservative care failed</source>
        <translation>فشل العلاج التحفظي</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>تعديل المشكلة</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>ICD-10</translation>
    </message>
    <message>
        <source>Left shoulder blade</source>
        <translation>لوح الكتف الأيسر</translation>
    </message>
    <message>
        <source>Listed with higher risk of failure: what is left empty counts as not asked</source>
        <translation>مذكورة مع خطر فشل أعلى: ما يُترك فارغًا يُعدّ غير مسؤول عنه</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>مشكلة جديدة</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>منقطع عن العمل بسبب الألم</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>انخفض النشاط الاجتماعي</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>ألم منتشر</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{title} added</source>
        <translation>{title}: أُضيفت</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>{title}: حُفظت</translation>
    </message>
</context>
<context>
    <name>ProblemPicker</name>
    <message>
        <source>Add problem</source>
        <translation>إضافة مشكلة</translation>
    </message>
    <message>
        <source>Edit problem</source>
        <translation>تعديل المشكلة</translation>
    </message>
    <message>
        <source>Pain problems</source>
        <translation>مشكلات الألم</translation>
    </message>
    <message>
        <source>since {onset}</source>
        <translation>منذ {onset}</translation>
    </message>
</context>
<context>
    <name>ProvenanceDialog</name>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Changed by this clinic</source>
        <translation>غيّرته هذه العيادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>محسوب من</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>أرقام القاعدة</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>فتح الفهرس</translation>
    </message>
    <message>
        <source>Past its check: the sources were to be read again by {day}</source>
        <translation>تجاوز موعد فحصه: كان موعد قراءة المصادر مجددًا {day}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sources to be read again by {day}</source>
        <translation>تُقرأ المصادر مجددًا حتى {day}</translation>
    </message>
    <message>
        <source>The program documents and prompts; the clinician decides</source>
        <translation>البرنامج يوثّق ويذكّر؛ والقرار للطبيب</translation>
    </message>
    <message>
        <source>The wording is the shipped one: the numbers in it may be the shipped ones.</source>
        <translation>الصياغة هي الأصلية: قد تكون الأرقام فيها هي الأصلية.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>من أين هذا</translation>
    </message>
    <message numerus="yes">
        <source>changed here {count} times</source>
        <translation>
            <numerusform>غُيّر هنا {count} مرة</numerusform>
            <numerusform>غُيّر هنا مرة واحدة</numerusform>
            <numerusform>غُيّر هنا مرتين</numerusform>
            <numerusform>غُيّر هنا {count} مرات</numerusform>
            <numerusform>غُيّر هنا {count} مرة</numerusform>
            <numerusform>غُيّر هنا {count} مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireEntry</name>
    <message>
        <source>{low} {words}, {high} {other}</source>
        <translation>{low} {words}، {high} {other}</translation>
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
        <translation>السطر السريع</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفل (Ctrl+L)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Backup of {time}, for reading only</source>
        <translation>نسخة {time}، للقراءة فقط</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>Nothing can be entered, and what is looked at is not noted in the audit.</source>
        <translation>لا يمكن إدخال شيء، ولا يُدوّن في التدقيق ما يُنظر إليه.</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>فتح النسخ</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation>فتح التدقيق</translation>
    </message>
    <message>
        <source>What was entered later is not here, and nothing can be entered.</source>
        <translation>ما أُدخل لاحقًا ليس هنا، ولا يمكن إدخال شيء.</translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
</context>
<context>
    <name>RecentPatients</name>
    <message>
        <source>Recent</source>
        <translation>الأحدث</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>It came from {name}.</source>
        <translation>جاء من {name}.</translation>
    </message>
    <message>
        <source>Locked, because the clinic's file is damaged.</source>
        <translation>مقفل، لأن ملف العيادة تالف.</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>جارٍ فتح النسخة…</translation>
    </message>
    <message>
        <source>Put the backup in the clinic's place?</source>
        <translation>هل توضع النسخة محل العيادة؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restoring the backup of {time}…</source>
        <translation>جارٍ استعادة نسخة {time}…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>The backup of {time} is in place.</source>
        <translation>نسخة {time} في مكانها.</translation>
    </message>
    <message>
        <source>The key file is back.</source>
        <translation>عاد ملف المفاتيح.</translation>
    </message>
    <message>
        <source>What could not be read any more lies in {name}.</source>
        <translation>ما لم يعد ممكنًا قراءته موجود في {name}.</translation>
    </message>
    <message>
        <source>What was entered since is not in it. The file that does not open is moved aside, not deleted.</source>
        <translation>ما أُدخل منذ ذلك ليس فيها. الملف الذي لا يُفتح يُنحّى ولا يُحذف.</translation>
    </message>
    <message>
        <source>What was there before is kept as the backup {name}.</source>
        <translation>ما كان هناك من قبل محفوظ نسخةً باسم {name}.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>First passwords, to be handed over</source>
        <translation>كلمات المرور الأولى، للتسليم</translation>
    </message>
    <message>
        <source>I have stored the key</source>
        <translation>حفظتُ المفتاح في مكان آمن</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and store it away from this computer.</source>
        <translation>حُفظ باسم {name}. اطبعه واحفظه بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the sheet before you go on.</source>
        <translation>أُرسل إلى الطابعة. انظر إلى الورقة قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Shown once. The old one no longer works.</source>
        <translation>يُعرض مرة واحدة. القديم لم يعد يعمل.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>تعذّرت كتابة الملف: {reason}</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>مفتاح الاستعادة الجديد</translation>
    </message>
</context>
<context>
    <name>RedFlagCard</name>
    <message>
        <source>Gate complete</source>
        <translation>البوابة مكتملة</translation>
    </message>
    <message>
        <source>Gate not complete</source>
        <translation>البوابة غير مكتملة</translation>
    </message>
    <message>
        <source>Red flag present</source>
        <translation>علامة خطر موجودة</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>answered by {author}, {day}</source>
        <translation>أجاب {author}، {day}</translation>
    </message>
    <message>
        <source>answered {author}{day}</source>
        <translation>أجاب {author}{day}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>present</source>
        <translation>موجود</translation>
    </message>
</context>
<context>
    <name>RedFlagFirst</name>
    <message>
        <source>A red flag is present: {flags}</source>
        <translation>توجد علامة خطر: {flags}</translation>
    </message>
    <message>
        <source>Show the pathways all the same</source>
        <translation>إظهار المسارات رغم ذلك</translation>
    </message>
    <message>
        <source>This comes first; the pathways stand behind it.</source>
        <translation>هذا يأتي أولًا؛ والمسارات تأتي بعده.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>All records are kept. What went wrong is in the log.</source>
        <translation>كل السجلات محفوظة. ما جرى خطأً مدوّن في السجل التقني.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Everything of the patient is put together</source>
        <translation>يُجمع كل ما يخص هذا المريض</translation>
    </message>
    <message>
        <source>Everything of the patient is saved as a file.</source>
        <translation>يُحفظ كل ما يخص المريض في ملف.</translation>
    </message>
    <message>
        <source>Everything of the patient saved as {name}</source>
        <translation>حُفظ كل ما يخص المريض باسم {name}</translation>
    </message>
    <message>
        <source>Everything of this patient</source>
        <translation>كل ما يخص هذا المريض</translation>
    </message>
    <message numerus="yes">
        <source>No font on this computer has {count} of the characters used.</source>
        <translation>
            <numerusform>لا خط على هذا الحاسوب يضم هذه الأحرف المستخدمة، وعددها {count}.</numerusform>
            <numerusform>لا خط على هذا الحاسوب يضم هذه الأحرف المستخدمة، وعددها {count}.</numerusform>
            <numerusform>لا خط على هذا الحاسوب يضم هذه الأحرف المستخدمة، وعددها {count}.</numerusform>
            <numerusform>لا خط على هذا الحاسوب يضم هذه الأحرف المستخدمة، وعددها {count}.</numerusform>
            <numerusform>لا خط على هذا الحاسوب يضم هذه الأحرف المستخدمة، وعددها {count}.</numerusform>
            <numerusform>لا خط على هذا الحاسوب يضم هذه الأحرف المستخدمة، وعددها {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>لا شيء للتقرير بعد</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>لم يُكتب شيء؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>On the paper each stands as its code in brackets: {shown}. Install a font for that script (for example the Noto fonts) and start the program again.</source>
        <translation>على الورق يظهر كل منها برمزه بين قوسين: {shown}. ثبّت خطًا لتلك الكتابة (مثل خطوط Noto) ثم شغّل البرنامج مجددًا.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Page {place} of {count}</source>
        <translation>
            <numerusform>صفحة {place} من {count}</numerusform>
            <numerusform>صفحة {place} من {count}</numerusform>
            <numerusform>صفحة {place} من {count}</numerusform>
            <numerusform>صفحة {place} من {count}</numerusform>
            <numerusform>صفحة {place} من {count}</numerusform>
            <numerusform>صفحة {place} من {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report saved as {name}</source>
        <translation>حُفظ التقرير باسم {name}</translation>
    </message>
    <message>
        <source>Report sent to the printer</source>
        <translation>أُرسل التقرير إلى الطابعة</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>The PDF was not saved: {reason}.</source>
        <translation>لم يُحفظ ملف PDF: {reason}.</translation>
    </message>
    <message>
        <source>The patient has no pain problem yet.</source>
        <translation>ليس للمريض مشكلة ألم بعد.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>تعذّر إعداد التقرير.</translation>
    </message>
    <message>
        <source>The report is kept here. Choose another place and save again.</source>
        <translation>التقرير محفوظ هنا. اختر مكانًا آخر واحفظ مجددًا.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>طُبع التقرير.</translation>
    </message>
    <message>
        <source>The report is saved as a file.</source>
        <translation>حُفظ التقرير في ملف.</translation>
    </message>
    <message>
        <source>The report is set</source>
        <translation>أُعدّ التقرير</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages</source>
        <translation>
            <numerusform>{count} صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{count} صفحات</numerusform>
            <numerusform>{count} صفحة</numerusform>
            <numerusform>{count} صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreClinic</name>
    <message>
        <source>1 patient</source>
        <translation>مريض واحد</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backup of {time}, {patients} · {name}</source>
        <translation>نسخة {time}، {patients} · {name}</translation>
    </message>
    <message>
        <source>Checking every page…</source>
        <translation>جارٍ فحص كل صفحة…</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>أدخل مفتاح الاستعادة.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Not a backup that can be restored</source>
        <translation>ليست نسخة يمكن استعادتها</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that clinic.</source>
        <translation>لم يتغيّر شيء. افتح تلك العيادة.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>جارٍ قراءة النسخة…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>استعادة وفتح</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The folder already holds a clinic</source>
        <translation>المجلد فيه عيادة بالفعل</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>استخدام كلمة المرور</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>استخدام مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>as on the day of the backup</source>
        <translation>كما في يوم النسخة</translation>
    </message>
    <message>
        <source>of the clinic in the backup</source>
        <translation>للعيادة في النسخة</translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} مريض</numerusform>
            <numerusform>مريض واحد</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>{count} مرضى</numerusform>
            <numerusform>{count} مريضًا</numerusform>
            <numerusform>{count} مريض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source> and {count} more kinds</source>
        <translation>
            <numerusform> و{count} نوع</numerusform>
            <numerusform> ونوع واحد</numerusform>
            <numerusform> ونوعين</numerusform>
            <numerusform> و{count} أنواع</numerusform>
            <numerusform> و{count} نوعًا</numerusform>
            <numerusform> و{count} نوع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>قيد واحد</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>مريض واحد</translation>
    </message>
    <message>
        <source>Back with it: {entered}</source>
        <translation>يعود معها: {entered}</translation>
    </message>
    <message>
        <source>Checking every page of the backup…</source>
        <translation>جارٍ فحص كل صفحة من النسخة…</translation>
    </message>
    <message>
        <source>Clinic's name</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Entered {first} to {last}: {kinds}.</source>
        <translation>أُدخل من {first} إلى {last}: {kinds}.</translation>
    </message>
    <message>
        <source>Entered {time}: {kinds}.</source>
        <translation>أُدخل في {time}: {kinds}.</translation>
    </message>
    <message>
        <source>Gone with it: {entered}</source>
        <translation>يذهب معها: {entered}</translation>
    </message>
    <message>
        <source>It becomes a backup of its own, so that this can be undone. Users and passwords stay as they are.</source>
        <translation>تصبح نسخة احتياطية قائمة بذاتها، ليمكن التراجع عن هذا. يبقى المستخدمون وكلمات المرور كما هم.</translation>
    </message>
    <message>
        <source>Nothing that is here would be gone</source>
        <translation>لن يذهب شيء مما هنا</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>The clinic is locked, then opens as it was that day</source>
        <translation>تُقفل العيادة، ثم تُفتح كما كانت ذلك اليوم</translation>
    </message>
    <message>
        <source>The clinic's own file is not open</source>
        <translation>ملف العيادة نفسه غير مفتوح</translation>
    </message>
    <message>
        <source>Type the clinic's name as it stands above.</source>
        <translation>اكتب اسم العيادة كما هو أعلاه.</translation>
    </message>
    <message>
        <source>What is there now is kept</source>
        <translation>ما هو موجود الآن محفوظ</translation>
    </message>
    <message>
        <source>What was entered since the backup cannot be counted. The file is moved aside, not deleted.</source>
        <translation>لا يمكن عدّ ما أُدخل منذ النسخة. يُنحّى الملف ولا يُحذف.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>program {version}</source>
        <translation>البرنامج {version}</translation>
    </message>
    <message>
        <source>typed again, as above</source>
        <translation>يُكتب مجددًا، كما أعلاه</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} قيد</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>{count} قيود</numerusform>
            <numerusform>{count} قيدًا</numerusform>
            <numerusform>{count} قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} patients</source>
        <translation>
            <numerusform>{count} مريض</numerusform>
            <numerusform>مريض واحد</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>{count} مرضى</numerusform>
            <numerusform>{count} مريضًا</numerusform>
            <numerusform>{count} مريض</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} of {patients}</source>
        <translation>{entries}، {patients}</translation>
    </message>
</context>
<context>
    <name>RetractConflictDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Retract it all the same</source>
        <translation>إبطاله على أي حال</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>عند فتحك له</translation>
    </message>
    <message>
        <source>{at}. It is retracted already; nothing of yours is written.</source>
        <translation>{at}. أُبطل من قبل؛ لم يُكتب شيء منك.</translation>
    </message>
    <message>
        <source>{at}. Nothing is retracted yet. This is what you have not seen:</source>
        <translation>{at}. لم يُبطل شيء بعد. هذا ما لم تره:</translation>
    </message>
    <message>
        <source>{author} changed this in the meantime</source>
        <translation>غيّر {author} هذا في الأثناء</translation>
    </message>
    <message>
        <source>{author} marked this as entered in error</source>
        <translation>وسم {author} هذا بأنه أُدخل خطأً</translation>
    </message>
</context>
<context>
    <name>RetractDialog</name>
    <message>
        <source>A follow-up that it answered is due again. The flag follows.</source>
        <translation>المتابعة التي أجاب عنها مستحقة مجددًا. ويتبعها التنبيه.</translation>
    </message>
    <message>
        <source>A retraction needs a reason.</source>
        <translation>يحتاج الإبطال إلى سبب.</translation>
    </message>
    <message>
        <source>Calls that it cancelled are due again. Verdict, curve and flag follow.</source>
        <translation>المكالمات التي ألغتها مستحقة مجددًا. ويتبعها الحكم والمنحنى والتنبيه.</translation>
    </message>
    <message>
        <source>It leaves its panel of the chart. A follow-up that it answered is due again.</source>
        <translation>يخرج من لوحته في المخطط. المتابعة التي أجاب عنها مستحقة مجددًا.</translation>
    </message>
    <message>
        <source>It leaves the curve, the verdict and every list</source>
        <translation>يخرج من المنحنى والحكم وكل القوائم</translation>
    </message>
    <message>
        <source>It leaves the list of what was tried and what is taken now</source>
        <translation>يخرج من قائمة ما جُرّب وما يُتناول الآن</translation>
    </message>
    <message>
        <source>It no longer counts; what the session's own field says stays as it is</source>
        <translation>لا يعود محتسبًا؛ ويبقى ما يقوله حقل الجلسة نفسه كما هو</translation>
    </message>
    <message>
        <source>It stays to be read, struck through, and no longer counts</source>
        <translation>يبقى مقروءًا مشطوبًا ولا يُحتسب بعد الآن</translation>
    </message>
    <message>
        <source>Its answers, and its other total where it has two, go with it</source>
        <translation>تذهب معه إجاباته، ومجموعه الآخر حيث له مجموعان</translation>
    </message>
    <message>
        <source>Its sites, injectates, scores and follow-ups go with it</source>
        <translation>تذهب معها مواضعها ومحقوناتها ودرجاتها ومتابعاتها</translation>
    </message>
    <message>
        <source>Not retracted</source>
        <translation>لم يُبطل</translation>
    </message>
    <message>
        <source>Nothing is deleted; the history keeps it</source>
        <translation>لا يُحذف شيء؛ يحفظه السجل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Retract {kind} of {day}</source>
        <translation>إبطال: {kind} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Retract {kind} {value} of {day}</source>
        <translation>إبطال: {kind} {value} بتاريخ {day}</translation>
    </message>
    <message>
        <source>Retracted for {name}</source>
        <translation>أُبطل لـ{name}</translation>
    </message>
    <message>
        <source>The note it was added to stays as it is</source>
        <translation>تبقى الملاحظة التي أُضيف إليها كما هي</translation>
    </message>
    <message>
        <source>The record is no longer there to be retracted</source>
        <translation>لم يعد السجل موجودًا لإبطاله</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>it is another's record, or an older one</source>
        <translation>هو سجل شخص آخر، أو سجل أقدم</translation>
    </message>
    <message>
        <source>what was wrong with it</source>
        <translation>ما كان خطأً فيه</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Listed with higher risk of failure</source>
        <translation>مذكورة مع خطر فشل أعلى</translation>
    </message>
    <message>
        <source>not a score</source>
        <translation>ليست درجة</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>توقيع الملاحظة</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Failure pattern</source>
        <translation>نمط الفشل</translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation>جدول المتابعة</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>فتح الفهرس</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Response to a session</source>
        <translation>الاستجابة لجلسة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Treatment failure</source>
        <translation>فشل العلاج</translation>
    </message>
    <message>
        <source>with their sources</source>
        <translation>مع مصادرها</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Correct score</source>
        <translation>تصحيح الدرجة</translation>
    </message>
    <message>
        <source>Other questionnaire</source>
        <translation>استبيان آخر</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>آخر…</translation>
    </message>
    <message>
        <source>Pain, enjoyment and general activity</source>
        <translation>الألم والاستمتاع والنشاط العام</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>تسجيل درجة</translation>
    </message>
    <message>
        <source>Saved for {name}</source>
        <translation>حُفظ لـ{name}</translation>
    </message>
    <message>
        <source>Score corrected for {name}</source>
        <translation>صُحّحت الدرجة لـ{name}</translation>
    </message>
    <message>
        <source>Score {value} saved for {name}</source>
        <translation>حُفظت الدرجة {value} لـ{name}</translation>
    </message>
    <message>
        <source>The patient's impression of change</source>
        <translation>انطباع المريض عن التغيّر</translation>
    </message>
    <message>
        <source>The score is kept as a draft</source>
        <translation>أُبقيت الدرجة مسودةً</translation>
    </message>
    <message>
        <source>The score is no longer there to be corrected</source>
        <translation>لم تعد الدرجة موجودة لتصحيحها</translation>
    </message>
    <message>
        <source>Type the score, or N for not asked, R for refused.</source>
        <translation>اكتب الدرجة، أو N إذا لم يُسأل، أو R إذا رفض.</translation>
    </message>
    <message>
        <source>answers the call due {day}</source>
        <translation>تجيب عن المكالمة المستحقة {day}</translation>
    </message>
    <message>
        <source>no call due</source>
        <translation>لا مكالمة مستحقة</translation>
    </message>
    <message>
        <source>no call due today; the next is {day}</source>
        <translation>لا مكالمة مستحقة اليوم؛ التالية {day}</translation>
    </message>
</context>
<context>
    <name>ScoreEntry</name>
    <message>
        <source>0 none, 10 worst imaginable</source>
        <translation>0 لا ألم، 10 أسوأ ما يُتخيّل</translation>
    </message>
    <message>
        <source>0 none, 100 worst imaginable</source>
        <translation>0 لا ألم، 100 أسوأ ما يُتخيّل</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 إلى 100</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Pain at its least</source>
        <translation>الألم في أخفّه</translation>
    </message>
    <message>
        <source>Pain at its worst</source>
        <translation>الألم في أشدّه</translation>
    </message>
    <message>
        <source>Pain on average</source>
        <translation>متوسط الألم</translation>
    </message>
    <message>
        <source>Pain right now</source>
        <translation>الألم الآن</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stated relief (%)</source>
        <translation>التخفيف المذكور (%)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When was it asked?</source>
        <translation>متى سُئل؟</translation>
    </message>
    <message>
        <source>half points</source>
        <translation>أنصاف النقاط</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>ScoreKeys</name>
    <message>
        <source>0 to 10</source>
        <translation>0 إلى 10</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>لم يُدخل شيء</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} من 10</translation>
    </message>
</context>
<context>
    <name>ScorePreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Enter opens · Up and Down choose</source>
        <translation>يفتح Enter · سهما الأعلى والأسفل للاختيار</translation>
    </message>
    <message>
        <source>Looked at last · Enter opens · Up and Down choose</source>
        <translation>آخر من نُظر إليهم · يفتح Enter · سهما الأعلى والأسفل للاختيار</translation>
    </message>
    <message>
        <source>Nobody fits exactly · Down chooses a similar one, Enter opens</source>
        <translation>لا أحد يطابق تمامًا · سهم الأسفل يختار مشابهًا، يفتح Enter</translation>
    </message>
    <message>
        <source>Nobody found. Enter a part of the name, a birth date, a clinic number or a phone number.</source>
        <translation>لم يُعثر على أحد. أدخل جزءًا من الاسم أو تاريخ ميلاد أو رقم ملف أو رقم هاتف.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>المرضى المعثور عليهم</translation>
    </message>
    <message>
        <source>You looked at nobody yet.</source>
        <translation>لم تنظر إلى أحد بعد.</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>All sections</source>
        <translation>جميع الأقسام</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>منزوع الهوية</translation>
    </message>
    <message>
        <source>It was not kept: {reason}.</source>
        <translation>لم يُحفظ: {reason}.</translation>
    </message>
    <message>
        <source>It was not removed: {reason}.</source>
        <translation>لم يُزَل: {reason}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep this choice as</source>
        <translation>احفظ هذا الاختيار باسم</translation>
    </message>
    <message>
        <source>Kept on this computer. A name must say nothing of a patient.</source>
        <translation>يُحفظ على هذا الحاسوب. يجب ألا يدل الاسم على مريض.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد محفوظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Verdict, red flags, rules and whose it is always go in.</source>
        <translation>الحكم وعلامات الخطر والقواعد وصاحب التقرير تظهر دائمًا.</translation>
    </message>
    <message>
        <source>a short name</source>
        <translation>اسم قصير</translation>
    </message>
</context>
<context>
    <name>ServerWatch</name>
    <message>
        <source>Reconnecting to the server…</source>
        <translation>جارٍ إعادة الاتصال بالخادم…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>What was saved is safe; what you typed stays here and is saved when the server answers.</source>
        <translation>ما حُفظ آمن؛ وما كتبته يبقى هنا ويُحفظ حين يجيب الخادم.</translation>
    </message>
</context>
<context>
    <name>SessionConflictDialog</name>
    <message>
        <source>{at}. Nothing of yours is written yet. What belongs together is kept whole: the session as they left it, or as you typed it, as a new version after theirs.</source>
        <translation>{at}. لم يُكتب شيء منك بعد. ما يتبع بعضه يُحفظ كاملًا: الجلسة كما تركها الآخر، أو كما كتبتها أنت إصدارًا جديدًا بعد إصداره.</translation>
    </message>
    <message>
        <source>{at}. Nothing of yours is written. Your form is kept as a draft while you look.</source>
        <translation>{at}. لم يُكتب شيء منك. يُبقى نموذجك مسودةً أثناء اطلاعك.</translation>
    </message>
    <message>
        <source>{author} changed this session in the meantime</source>
        <translation>غيّر {author} هذه الجلسة في الأثناء</translation>
    </message>
    <message>
        <source>{author} marked this session as entered in error</source>
        <translation>وسم {author} هذه الجلسة بأنها أُدخلت خطأً</translation>
    </message>
</context>
<context>
    <name>SessionFooter</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc goes back, the draft stays</source>
        <translation>يعود Esc، وتبقى المسودة</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>حفظ وطباعة</translation>
    </message>
    <message>
        <source>This clinic is open for reading only.</source>
        <translation>هذه العيادة مفتوحة للقراءة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries need a look before saving.</source>
        <translation>
            <numerusform>مدخلات تحتاج إلى نظر قبل الحفظ: {count}.</numerusform>
            <numerusform>مدخلات تحتاج إلى نظر قبل الحفظ: {count}.</numerusform>
            <numerusform>مدخلات تحتاج إلى نظر قبل الحفظ: {count}.</numerusform>
            <numerusform>مدخلات تحتاج إلى نظر قبل الحفظ: {count}.</numerusform>
            <numerusform>مدخلات تحتاج إلى نظر قبل الحفظ: {count}.</numerusform>
            <numerusform>مدخلات تحتاج إلى نظر قبل الحفظ: {count}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>20 min, due {time}</source>
        <translation>20 د، مستحقة {time}</translation>
    </message>
    <message>
        <source>Failure flag open since {date} ({kind}).</source>
        <translation>تنبيه الفشل مفتوح منذ {date} ({kind}).</translation>
    </message>
    <message>
        <source>No workup yet.</source>
        <translation>لا استقصاء بعد.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Red flag present: {flags}.</source>
        <translation>علامة خطر موجودة: {flags}.</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>Workup {answered} of {needed}.</source>
        <translation>الاستقصاء {answered} من {needed}.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>أُخذت</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المُجري</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>palpation</source>
        <translation>الجسّ</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>الموجات فوق الصوتية</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>لم تُحفظ المسودة</translation>
    </message>
    <message>
        <source>Draft of {time} restored</source>
        <translation>استُعيدت مسودة {time}</translation>
    </message>
    <message>
        <source>Draft, kept</source>
        <translation>مسودة محفوظة</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Not saved. {what} The form is kept.</source>
        <translation>لم يُحفظ. {what} النموذج باقٍ.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>أُبقي تغيير الآخر ولم يُكتب تغييرك</translation>
    </message>
    <message>
        <source>Visit with {count} sessions</source>
        <translation>زيارة عدد جلساتها {count}</translation>
    </message>
    <message>
        <source>{session} saved for {name}</source>
        <translation>حُفظت {session} لـ{name}</translation>
    </message>
    <message>
        <source>{site} removed</source>
        <translation>{site}: أُزيل</translation>
    </message>
</context>
<context>
    <name>SessionSide</name>
    <message>
        <source>Body map</source>
        <translation>خريطة الجسم</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>what saving adds to the curve</source>
        <translation>ما يضيفه الحفظ إلى المنحنى</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>An administrator can change this.</source>
        <translation>يستطيع المسؤول تغيير هذا.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>النسخ والاستعادة</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة مروري</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>يُقفل بعد (دقائق)</translation>
    </message>
    <message>
        <source>Look up a lot</source>
        <translation>البحث عن تشغيلة</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>فتح النسخ</translation>
    </message>
    <message>
        <source>Open the audit</source>
        <translation>فتح التدقيق</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The clinic's facts are not undone here: type them as they were</source>
        <translation>لا يُتراجع هنا عن بيانات العيادة: اكتبها كما كانت</translation>
    </message>
    <message>
        <source>The clinic's facts are saved</source>
        <translation>حُفظت بيانات العيادة</translation>
    </message>
    <message>
        <source>The settings could not be kept: their folder cannot be written to</source>
        <translation>تعذّر حفظ الإعدادات: لا تمكن الكتابة في مجلدها</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Who got a lot</source>
        <translation>من أخذ تشغيلة</translation>
    </message>
    <message>
        <source>Who may unlock</source>
        <translation>من يستطيع فتح القفل</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>as reports name it</source>
        <translation>كما تسميها التقارير</translation>
    </message>
    <message>
        <source>for patients; stands on the aftercare sheet</source>
        <translation>للمرضى؛ يظهر في ورقة ما بعد العلاج</translation>
    </message>
    <message>
        <source>lines under the name</source>
        <translation>أسطر تحت الاسم</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>such as Europe/Prague; dates are read in it</source>
        <translation>مثل Europe/Prague؛ تُقرأ التواريخ فيها</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>A draft is kept encrypted and can be resumed from Today.</source>
        <translation>تُحفظ مسودة مشفّرة ويمكن استئنافها من «اليوم».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>إبقاء المسودة</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>الخروج بلا حفظ؟</translation>
    </message>
    <message>
        <source>Nothing is saved before you say so</source>
        <translation>لا يُحفظ شيء قبل أن تقول ذلك</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved with what you chose</source>
        <translation>حُفظ بما اخترته</translation>
    </message>
    <message>
        <source>Say why it is changed: the old version stays beside it.</source>
        <translation>اذكر سبب التغيير: يبقى الإصدار القديم بجانبه.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>أُبقي تغيير الآخر ولم يُكتب تغييرك</translation>
    </message>
    <message>
        <source>what was wrong</source>
        <translation>ما كان خطأً</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}</source>
        <translation>أعمدة لم تؤخذ: {columns}</translation>
    </message>
    <message>
        <source>Leave the refused rows out, take the others</source>
        <translation>اترك السطور المرفوضة وخذ الباقي</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>السطور المرفوضة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Rows: {rows}. To be stored: {accepted}. There already: {skipped}. Refused: {refused}.</source>
        <translation>السطور: {rows}. للحفظ: {accepted}. موجودة: {skipped}. مرفوضة: {refused}.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>احفظ السطور المرفوضة</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>The first rows, as they will be stored</source>
        <translation>السطور الأولى كما ستُحفظ</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ماذا يصير بها</translation>
    </message>
</context>
<context>
    <name>SideBox</name>
    <message>
        <source>B</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>L</source>
        <translation>يس</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>M</source>
        <translation>وس</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>R</source>
        <translation>يم</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>A signature cannot be undone: add what is to be said as an addendum (A on the session)</source>
        <translation>لا يمكن التراجع عن التوقيع: أضف ما يلزم قوله في ملحق (A على الجلسة)</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>لا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>المحقون</translation>
    </message>
    <message>
        <source>It was changed meanwhile by {author}</source>
        <translation>غيّره في الأثناء {author}</translation>
    </message>
    <message>
        <source>Nothing was signed. Close this, read the note as it is now, and sign it then.</source>
        <translation>لم يُوقّع شيء. أغلق هذا، واقرأ الملاحظة كما هي الآن، ثم وقّعها.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>توقيع الملاحظة</translation>
    </message>
    <message>
        <source>Signed, it can no longer be changed</source>
        <translation>بعد توقيعها لا يمكن تغييرها</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>The note is signed</source>
        <translation>وُقّعت الملاحظة</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>لم تعد الجلسة موجودة</translation>
    </message>
    <message>
        <source>What is to be said later is added beside it, with its author and time.</source>
        <translation>ما يُقال لاحقًا يُضاف بجانبها، مع كاتبه ووقته.</translation>
    </message>
</context>
<context>
    <name>SiteKeys</name>
    <message>
        <source>Name the muscle; then F2</source>
        <translation>سمِّ العضلة ثم F2</translation>
    </message>
    <message>
        <source>Space confirms; then 1 to 5</source>
        <translation>تؤكد المسافة؛ ثم 1 إلى 5</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>Sites that hurt</source>
        <translation>المواضع المؤلمة</translation>
    </message>
    <message>
        <source>The others do not hurt</source>
        <translation>البقية لا تؤلم</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} sites hurt, the others do not</source>
        <translation>
            <numerusform>المواضع المؤلمة {count} من {all}، والبقية لا تؤلم</numerusform>
            <numerusform>المواضع المؤلمة {count} من {all}، والبقية لا تؤلم</numerusform>
            <numerusform>المواضع المؤلمة {count} من {all}، والبقية لا تؤلم</numerusform>
            <numerusform>المواضع المؤلمة {count} من {all}، والبقية لا تؤلم</numerusform>
            <numerusform>المواضع المؤلمة {count} من {all}، والبقية لا تؤلم</numerusform>
            <numerusform>المواضع المؤلمة {count} من {all}، والبقية لا تؤلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} sites so far</source>
        <translation>
            <numerusform>{count} من {all} من المواضع حتى الآن</numerusform>
            <numerusform>{count} من {all} من المواضع حتى الآن</numerusform>
            <numerusform>{count} من {all} من المواضع حتى الآن</numerusform>
            <numerusform>{count} من {all} من المواضع حتى الآن</numerusform>
            <numerusform>{count} من {all} من المواضع حتى الآن</numerusform>
            <numerusform>{count} من {all} من المواضع حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>Muscle, or the map</source>
        <translation>العضلة، أو الخريطة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Remove site</source>
        <translation>إزالة الموضع</translation>
    </message>
    <message>
        <source>Site {number}</source>
        <translation>الموضع {number}</translation>
    </message>
    <message>
        <source>Site {number}, {what}</source>
        <translation>الموضع {number}، {what}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>الحجم (مل)</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>أيها: {names}؟</translation>
    </message>
    <message>
        <source>both</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
</context>
<context>
    <name>SitesCard</name>
    <message>
        <source>Band</source>
        <translation>شريط</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>تأكيد الكل</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Recog.</source>
        <translation>مألوف</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>رجيع</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>مؤلمة</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>ارتعاش</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>مل</translation>
    </message>
    <message numerus="yes">
        <source>{count} carried from {date}</source>
        <translation>
            <numerusform>منقول من {date}: {count}</numerusform>
            <numerusform>منقول من {date}: {count}</numerusform>
            <numerusform>منقول من {date}: {count}</numerusform>
            <numerusform>منقول من {date}: {count}</numerusform>
            <numerusform>منقول من {date}: {count}</numerusform>
            <numerusform>منقول من {date}: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not confirmed</source>
        <translation>
            <numerusform>غير مؤكد: {count}</numerusform>
            <numerusform>غير مؤكد: {count}</numerusform>
            <numerusform>غير مؤكد: {count}</numerusform>
            <numerusform>غير مؤكد: {count}</numerusform>
            <numerusform>غير مؤكد: {count}</numerusform>
            <numerusform>غير مؤكد: {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Against it</source>
        <translation>ضده</translation>
    </message>
    <message>
        <source>Counted together</source>
        <translation>تُحتسب معًا</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Refuted because</source>
        <translation>دُحض بسبب</translation>
    </message>
    <message>
        <source>Says little</source>
        <translation>دلالته قليلة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Side of {source}</source>
        <translation>جانب {source}</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>معه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State of {source}</source>
        <translation>حالة {source}</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>both</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>مدحوض</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>مدعوم</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>مشتبه به</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>1 more item for {source}</source>
        <translation>بند آخر لـ{source}</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>This region</source>
        <translation>هذه المنطقة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>every region</source>
        <translation>كل منطقة</translation>
    </message>
    <message>
        <source>filtered for {place}{side}</source>
        <translation>التصفية: {place}{side}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>مدحوض</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>مدعوم</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>مشتبه به</translation>
    </message>
    <message numerus="yes">
        <source>{count} more items for {source}</source>
        <translation>
            <numerusform>بنود أخرى لـ{source}: {count}</numerusform>
            <numerusform>بنود أخرى لـ{source}: {count}</numerusform>
            <numerusform>بنود أخرى لـ{source}: {count}</numerusform>
            <numerusform>بنود أخرى لـ{source}: {count}</numerusform>
            <numerusform>بنود أخرى لـ{source}: {count}</numerusform>
            <numerusform>بنود أخرى لـ{source}: {count}</numerusform>
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
        <translation>نظرة على السطور</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>CSV, XLSX or ODS, as your clinic has it, or FHIR (JSON) of another system. Nothing is stored before you have seen what comes in.</source>
        <translation>ملفات CSV أو XLSX أو ODS كما هي لدى عيادتك، أو FHIR (JSON) من نظام آخر. لا يُحفظ شيء قبل أن ترى ما سيدخل.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>Choose a spreadsheet, or drop it here</source>
        <translation>اختر جدولًا أو أفلته هنا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Look at each text that is not ticked: choose what it is, or tick it.</source>
        <translation>انظر إلى كل نص غير معلَّم: اختر ما هو أو علِّمه.</translation>
    </message>
    <message>
        <source>Muscles and words</source>
        <translation>العضلات والكلمات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>احفظ السطور المرفوضة</translation>
    </message>
    <message>
        <source>Spreadsheets, FHIR</source>
        <translation>جداول، FHIR</translation>
    </message>
    <message>
        <source>Step {step} of 5: {title}</source>
        <translation>الخطوة {step} من 5: {title}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>These columns were imported before: they are taken for the same.</source>
        <translation>استُوردت هذه الأعمدة من قبل: تُعامل على أنها هي نفسها.</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>ما هو كل عمود</translation>
    </message>
    <message>
        <source>{count} refused rows are saved</source>
        <translation>حُفظ {count} من السطور المرفوضة</translation>
    </message>
    <message>
        <source>{count} rows imported</source>
        <translation>استُورد {count} من السطور</translation>
    </message>
    <message>
        <source>{skipped} were there already, {refused} were left out.</source>
        <translation>{skipped} كانت موجودة، و{refused} تُركت.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Locks in {time}</source>
        <translation>يُقفل خلال {time}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>1 answer proposed from the records</source>
        <translation>إجابة مقترحة من السجلات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>{count} proposed from the records</source>
        <translation>
            <numerusform>مقترح من السجلات: {count}</numerusform>
            <numerusform>مقترح من السجلات: {count}</numerusform>
            <numerusform>مقترح من السجلات: {count}</numerusform>
            <numerusform>مقترح من السجلات: {count}</numerusform>
            <numerusform>مقترح من السجلات: {count}</numerusform>
            <numerusform>مقترح من السجلات: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message numerus="yes">
        <source>Step {number} of {count}: {name}</source>
        <translation>
            <numerusform>الخطوة {number} من {count}: {name}</numerusform>
            <numerusform>الخطوة {number} من {count}: {name}</numerusform>
            <numerusform>الخطوة {number} من {count}: {name}</numerusform>
            <numerusform>الخطوة {number} من {count}: {name}</numerusform>
            <numerusform>الخطوة {number} من {count}: {name}</numerusform>
            <numerusform>الخطوة {number} من {count}: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Workup</source>
        <translation>الاستقصاء</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>اختُتم</translation>
    </message>
    <message>
        <source>needs step 5</source>
        <translation>يحتاج إلى الخطوة 5</translation>
    </message>
    <message>
        <source>none present</source>
        <translation>لا شيء موجود</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>read from 1 session</source>
        <translation>مقروء من جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>read from {count} sessions</source>
        <translation>
            <numerusform>مقروء من {count} جلسة</numerusform>
            <numerusform>مقروء من جلسة واحدة</numerusform>
            <numerusform>مقروء من جلستين</numerusform>
            <numerusform>مقروء من {count} جلسات</numerusform>
            <numerusform>مقروء من {count} جلسة</numerusform>
            <numerusform>مقروء من {count} جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{all} of {all}, {told}</source>
        <translation>{all} من {all}، {told}</translation>
    </message>
    <message>
        <source>{answered} of {needed}</source>
        <translation>{answered} من {needed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} confirmed</source>
        <translation>
            <numerusform>المؤكد: {count}</numerusform>
            <numerusform>المؤكد: {count}</numerusform>
            <numerusform>المؤكد: {count}</numerusform>
            <numerusform>المؤكد: {count}</numerusform>
            <numerusform>المؤكد: {count}</numerusform>
            <numerusform>المؤكد: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} present</source>
        <translation>
            <numerusform>الموجود: {count}</numerusform>
            <numerusform>الموجود: {count}</numerusform>
            <numerusform>الموجود: {count}</numerusform>
            <numerusform>الموجود: {count}</numerusform>
            <numerusform>الموجود: {count}</numerusform>
            <numerusform>الموجود: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refuted</source>
        <translation>
            <numerusform>المدحوض: {count}</numerusform>
            <numerusform>المدحوض: {count}</numerusform>
            <numerusform>المدحوض: {count}</numerusform>
            <numerusform>المدحوض: {count}</numerusform>
            <numerusform>المدحوض: {count}</numerusform>
            <numerusform>المدحوض: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} supported</source>
        <translation>
            <numerusform>المدعوم: {count}</numerusform>
            <numerusform>المدعوم: {count}</numerusform>
            <numerusform>المدعوم: {count}</numerusform>
            <numerusform>المدعوم: {count}</numerusform>
            <numerusform>المدعوم: {count}</numerusform>
            <numerusform>المدعوم: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} suspected</source>
        <translation>
            <numerusform>المشتبه به: {count}</numerusform>
            <numerusform>المشتبه به: {count}</numerusform>
            <numerusform>المشتبه به: {count}</numerusform>
            <numerusform>المشتبه به: {count}</numerusform>
            <numerusform>المشتبه به: {count}</numerusform>
            <numerusform>المشتبه به: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
</context>
<context>
    <name>StrengthField</name>
    <message>
        <source>Concentration (mg/mL)</source>
        <translation>التركيز (ملغ/مل)</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>ملغ/مل</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>Enter takes, Tab goes on, Esc closes</source>
        <translation>يأخذه Enter، يتابع Tab، يغلق Esc</translation>
    </message>
</context>
<context>
    <name>SuggestPopup</name>
    <message numerus="yes">
        <source>{text}, {place} of {count}</source>
        <translation>
            <numerusform>{text}، {place} من {count}</numerusform>
            <numerusform>{text}، {place} من {count}</numerusform>
            <numerusform>{text}، {place} من {count}</numerusform>
            <numerusform>{text}، {place} من {count}</numerusform>
            <numerusform>{text}، {place} من {count}</numerusform>
            <numerusform>{text}، {place} من {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Against: {what}</source>
        <translation>ضده: {what}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>For: {what}</source>
        <translation>معه: {what}</translation>
    </message>
    <message>
        <source>No state set.</source>
        <translation>لا حالة محددة.</translation>
    </message>
    <message>
        <source>No state set; something is recorded for {sources}.</source>
        <translation>لا حالة محددة؛ سُجّل شيء لـ{sources}.</translation>
    </message>
    <message>
        <source>Not known yet: {what}</source>
        <translation>غير معروف بعد: {what}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>Nothing recorded for it yet.</source>
        <translation>لا شيء مسجّل له بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Red flags present</source>
        <translation>علامات الخطر الموجودة</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>مدحوض</translation>
    </message>
    <message>
        <source>Refuted because: {note}</source>
        <translation>دُحض بسبب: {note}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>مدعوم</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>مشتبه به</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>A text has at most {most} characters. Nothing of it was pasted.</source>
        <translation>لا يزيد النص على {most} حرفًا. لم يُلصق منه شيء.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>“{typed}” has no time. Write the time after the date, such as {day} 14:32.</source>
        <translation>«{typed}» بلا وقت. اكتب الوقت بعد التاريخ، مثل {day} 14:32.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date and time such as 23-Nov-2026 14:32.</source>
        <translation>«{typed}» ليس تاريخًا ووقتًا مثل 23 نوفمبر 2026 14:32.</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Nothing yet. Sessions, scores, calls, treatments and workups will stand here, the newest on top.</source>
        <translation>لا شيء بعد. تظهر هنا الجلسات والدرجات والمكالمات والعلاجات والاستقصاءات، الأحدث في الأعلى.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>retracted {day}, {who}</source>
        <translation>أُبطل {day}، {who}</translation>
    </message>
    <message>
        <source>version {number}, {author}</source>
        <translation>الإصدار {number}، {author}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Addendum</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>إرفاق مستند</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>مضاعفة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>توقيع الملاحظة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TodayCalls</name>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Their change was kept, yours was not written</source>
        <translation>أُبقي تغيير الآخر ولم يُكتب تغييرك</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Call list</source>
        <translation>قائمة المكالمات</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>No answer from {name} kept</source>
        <translation>حُفظ: لا رد من {name}</translation>
    </message>
    <message>
        <source>No follow-ups to do</source>
        <translation>لا متابعات مطلوبة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Reading the follow-ups</source>
        <translation>جارٍ قراءة المتابعات</translation>
    </message>
    <message>
        <source>Score {value} saved for {name}</source>
        <translation>حُفظت الدرجة {value} لـ{name}</translation>
    </message>
    <message>
        <source>They appear here one to twelve weeks after a session. Find a patient to record one (Ctrl+F).</source>
        <translation>تظهر هنا بعد الجلسة بأسبوع إلى اثني عشر أسبوعًا. ابحث عن مريض لتسجيل جلسة (Ctrl+F).</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Wrong number of {name} kept</source>
        <translation>حُفظ: رقم خاطئ لـ{name}</translation>
    </message>
    <message>
        <source>no complaint</source>
        <translation>لا شكوى</translation>
    </message>
    <message>
        <source>{name} declined, the follow-up is closed</source>
        <translation>اعتذر {name}، أُغلقت المتابعة</translation>
    </message>
    <message>
        <source>{name} has no complaint, the safety call is closed</source>
        <translation>لا شكوى لدى {name}، أُغلقت مكالمة السلامة</translation>
    </message>
    <message>
        <source>{name} is to be called later</source>
        <translation>يُتصل بـ{name} لاحقًا</translation>
    </message>
    <message>
        <source>{name} refused a score, the follow-up is closed</source>
        <translation>رفض {name} إعطاء درجة، أُغلقت المتابعة</translation>
    </message>
    <message>
        <source>{name} was not asked, the follow-up stays open</source>
        <translation>لم يُسأل {name}، تبقى المتابعة مفتوحة</translation>
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
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Failure flags without a workup</source>
        <translation>تنبيهات فشل بلا استقصاء</translation>
    </message>
    <message>
        <source>None. A flag appears when a treatment fails.</source>
        <translation>لا شيء. يظهر تنبيه حين يفشل علاج.</translation>
    </message>
    <message>
        <source>None. What you type is kept here until it is saved.</source>
        <translation>لا شيء. ما تكتبه يُحفظ هنا حتى يتم حفظه.</translation>
    </message>
    <message>
        <source>Plan steps to review</source>
        <translation>خطوات للمراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} flagged patients</source>
        <translation>
            <numerusform>عرض كل المرضى ذوي التنبيه ({count})</numerusform>
            <numerusform>عرض كل المرضى ذوي التنبيه ({count})</numerusform>
            <numerusform>عرض كل المرضى ذوي التنبيه ({count})</numerusform>
            <numerusform>عرض كل المرضى ذوي التنبيه ({count})</numerusform>
            <numerusform>عرض كل المرضى ذوي التنبيه ({count})</numerusform>
            <numerusform>عرض كل المرضى ذوي التنبيه ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>kept encrypted</source>
        <translation>محفوظة مشفّرة</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>منذ {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}، متأخر</translation>
    </message>
    <message>
        <source>{name} {answered} of {total}</source>
        <translation>{name} {answered} من {total}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>DEMO: invented patients</source>
        <translation>عرض: مرضى مختلقون</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>Find patient: name, birth date, clinic no., phone</source>
        <translation>البحث عن مريض: الاسم، تاريخ الميلاد، رقم الملف، الهاتف</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
</context>
<context>
    <name>TotalEntry</name>
    <message>
        <source>higher is better</source>
        <translation>الأعلى أفضل</translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation>الأعلى أسوأ</translation>
    </message>
    <message>
        <source>{low} to {high}, {direction}</source>
        <translation>{low} إلى {high}، {direction}</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>التشغيلة {lot}</translation>
    </message>
    <message>
        <source>Nothing yet. Set once, it gives every session of today its drug, lot and expiry.</source>
        <translation>لا شيء بعد. تُجهّز مرة واحدة فتعطي كل جلسة اليوم دواءها وتشغيلتها وصلاحيتها.</translation>
    </message>
    <message>
        <source>On the tray today</source>
        <translation>على صينية اليوم</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تجهيز</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>بلا رقم تشغيلة</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} مع إبينفرين</translation>
    </message>
    <message>
        <source>{drug}, {strength} mg/mL</source>
        <translation>{drug}، {strength} ملغ/مل</translation>
    </message>
    <message>
        <source>{lot}, expired {date}</source>
        <translation>{lot}، انتهت صلاحيتها {date}</translation>
    </message>
    <message>
        <source>{lot}, to {date}</source>
        <translation>{lot}، حتى {date}</translation>
    </message>
</context>
<context>
    <name>TrayForm</name>
    <message>
        <source>Add a vial</source>
        <translation>إضافة قارورة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code of a vial</source>
        <translation>رمز قارورة</translation>
    </message>
    <message>
        <source>Scan the code of a vial, or type it and press Enter</source>
        <translation>امسح رمز قارورة، أو اكتبه واضغط Enter</translation>
    </message>
    <message>
        <source>Set once; the sessions of today take drug, strength, lot and expiry</source>
        <translation>تُجهّز مرة واحدة؛ تأخذ منها جلسات اليوم الدواء والتركيز والتشغيلة والصلاحية</translation>
    </message>
    <message>
        <source>The tray of today is set</source>
        <translation>جُهّزت صينية اليوم</translation>
    </message>
    <message>
        <source>Tray of the day</source>
        <translation>صينية اليوم</translation>
    </message>
</context>
<context>
    <name>TrayNews</name>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>On {date} another tray was in use</source>
        <translation>في {date} كانت صينية أخرى قيد الاستعمال</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>The tray was changed</source>
        <translation>تم تغيير الصينية</translation>
    </message>
</context>
<context>
    <name>TrayRow</name>
    <message>
        <source>Aug-2027</source>
        <translation>أغسطس 2027</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>التشغيلة</translation>
    </message>
    <message>
        <source>Take off the tray</source>
        <translation>إزالة من الصينية</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>القارورة</translation>
    </message>
    <message>
        <source>Vial, {drug}</source>
        <translation>القارورة، {drug}</translation>
    </message>
    <message>
        <source>Which drug is it?</source>
        <translation>أي دواء هو؟</translation>
    </message>
</context>
<context>
    <name>TreatmentsDialog</name>
    <message>
        <source>Change treatment</source>
        <translation>تغيير العلاج</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>اختيار نوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>End</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Feb 2026</source>
        <translation>فبراير 2026</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>أفاد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>علاج جديد</translation>
    </message>
    <message>
        <source>None recorded yet: what was tried, what is taken now.</source>
        <translation>لا شيء مسجّل بعد: ما جُرّب وما يُتناول الآن.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>حُفظ: {what}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>The treatment is no longer there</source>
        <translation>لم يعد العلاج موجودًا</translation>
    </message>
    <message>
        <source>Treatment saved</source>
        <translation>حُفظ العلاج</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>العلاجات</translation>
    </message>
    <message>
        <source>gabapentin 300 mg at night</source>
        <translation>غابابنتين 300 ملغ ليلًا</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>TriBox</name>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{state}, not confirmed</source>
        <translation>{state}، غير مؤكد</translation>
    </message>
</context>
<context>
    <name>TriedLine</name>
    <message>
        <source>Treatments</source>
        <translation>العلاجات</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>1 workup is under way</source>
        <translation>استقصاء واحد جارٍ</translation>
    </message>
    <message numerus="yes">
        <source>{count} workups are under way</source>
        <translation>
            <numerusform>استقصاءات جارية: {count}</numerusform>
            <numerusform>استقصاءات جارية: {count}</numerusform>
            <numerusform>استقصاءات جارية: {count}</numerusform>
            <numerusform>استقصاءات جارية: {count}</numerusform>
            <numerusform>استقصاءات جارية: {count}</numerusform>
            <numerusform>استقصاءات جارية: {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح Caps Lock مفعّل</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Data on this computer are encrypted</source>
        <translation>البيانات على هذا الحاسوب مشفّرة</translation>
    </message>
    <message>
        <source>Drafts are kept, encrypted too</source>
        <translation>تُحفظ المسودات مشفّرة أيضًا</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>أدخل مفتاح الاستعادة.</translation>
    </message>
    <message>
        <source>Enter your password to open the clinic.</source>
        <translation>أدخل كلمة مرورك لفتح العيادة.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Other clinic</source>
        <translation>عيادة أخرى</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>TPI Tracker</source>
        <translation>TPI Tracker</translation>
    </message>
    <message>
        <source>TPI Tracker {version} · F1 keys</source>
        <translation>TPI Tracker {version} · F1 المفاتيح</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>استخدام كلمة المرور</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>استخدام مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Wait {time}</source>
        <translation>انتظر {time}</translation>
    </message>
</context>
<context>
    <name>UserSheet</name>
    <message>
        <source>Add user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>تغيير المستخدم</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>أعطِ المستخدم اسمًا.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>إعادة السماح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The user changes this password at the first log-in.</source>
        <translation>يغيّر المستخدم كلمة المرور هذه عند أول دخول.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>What was done to a user is not undone here: do the opposite</source>
        <translation>لا يُتراجع هنا عمّا جرى لمستخدم: افعل العكس</translation>
    </message>
    <message>
        <source>as reports show it</source>
        <translation>كما يظهر في التقارير</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name}: كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>{name} is {role} now</source>
        <translation>{name}: الدور الآن {role}</translation>
    </message>
    <message>
        <source>{name} may unlock again</source>
        <translation>{name}: يستطيع فتح القفل مجددًا</translation>
    </message>
    <message>
        <source>{name} was added as {role}</source>
        <translation>{name}: أُضيف بدور {role}</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Add user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>After somebody has left: everyone else gets a first password, and the recovery key is new.</source>
        <translation>بعد مغادرة أحد: يحصل كل من سواه على كلمة مرور أولى، ويكون مفتاح الاستعادة جديدًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>It was shown once and cannot be shown again. Make a new one and put it away.</source>
        <translation>عُرض مرة واحدة ولا يمكن عرضه مجددًا. أنشئ مفتاحًا جديدًا واحفظه.</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>إعادة السماح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New database key</source>
        <translation>مفتاح قاعدة بيانات جديد</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>مفتاح استعادة جديد</translation>
    </message>
    <message>
        <source>Nobody said that the recovery key was stored</source>
        <translation>لم يقل أحد إن مفتاح الاستعادة حُفظ</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Shut {name} out?</source>
        <translation>منع {name}؟</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The printed one no longer works then.</source>
        <translation>عندئذ لا يعود المطبوع يعمل.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>What was done to a user is not undone here: do the opposite</source>
        <translation>لا يُتراجع هنا عمّا جرى لمستخدم: افعل العكس</translation>
    </message>
    <message>
        <source>What {name} wrote stays. An open window of {name} is refused at its next action. Who has unlocked the clinic before may have kept its database key: only a new one shuts that out.</source>
        <translation>يبقى ما كتبه {name}. تُرفض نافذة {name} المفتوحة عند أول فعل تالٍ. من فتح قفل العيادة من قبل ربما احتفظ بمفتاح قاعدة بياناتها: لا يمنع ذلك إلا مفتاح جديد.</translation>
    </message>
    <message>
        <source>Who may unlock</source>
        <translation>من يستطيع فتح القفل</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>and who injects</source>
        <translation>ومن يحقن</translation>
    </message>
    <message>
        <source>opens the clinic when every password is lost</source>
        <translation>يفتح العيادة عند ضياع كل كلمات المرور</translation>
    </message>
    <message>
        <source>{name} is offered again</source>
        <translation>{name}: معروض مجددًا</translation>
    </message>
    <message>
        <source>{name} is shut out</source>
        <translation>{name}: مُنع</translation>
    </message>
    <message>
        <source>{role} · last log-in {when}</source>
        <translation>{role} · آخر دخول {when}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source> ({first} to {then})</source>
        <translation> ‏({first} إلى {then})</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message>
        <source>A verdict needs a session with a baseline and scores after it.</source>
        <translation>يحتاج الحكم إلى جلسة لها خط أساس ودرجات بعدها.</translation>
    </message>
    <message>
        <source>Also started</source>
        <translation>بدأ أيضًا</translation>
    </message>
    <message>
        <source>Best / last judged</source>
        <translation>الأفضل / آخر محتسبة</translation>
    </message>
    <message>
        <source>Meaningful change</source>
        <translation>تغيّر ذو معنى</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>لا جلسة بعد</translation>
    </message>
    <message>
        <source>Relief documented</source>
        <translation>التخفيف الموثّق</translation>
    </message>
    <message>
        <source>Rule {rule} {version} · {state}</source>
        <translation>القاعدة {rule} {version} · {state}</translation>
    </message>
    <message>
        <source>Scores and sources</source>
        <translation>الدرجات والمصادر</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>الجلسة {number}، {day}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message numerus="yes">
        <source>Within {hours} h</source>
        <translation>
            <numerusform>خلال {hours} ساعة</numerusform>
            <numerusform>خلال ساعة واحدة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال {hours} ساعات</numerusform>
            <numerusform>خلال {hours} ساعة</numerusform>
            <numerusform>خلال {hours} ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no judged score</source>
        <translation>لا درجة محتسبة</translation>
    </message>
    <message>
        <source>no: {detail}</source>
        <translation>لا: {detail}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>لا شيء مسجّل</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>yes, by PGIC</source>
        <translation>نعم، حسب PGIC</translation>
    </message>
    <message>
        <source>yes: {detail}</source>
        <translation>نعم: {detail}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>{count} نقاط</numerusform>
            <numerusform>{count} نقطة</numerusform>
            <numerusform>{count} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} (goal {goal})</source>
        <translation>{days} (الهدف {goal})</translation>
    </message>
    <message>
        <source>{points} and {pct}</source>
        <translation>{points} و{pct}</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Another problem in this visit</source>
        <translation>مشكلة أخرى في هذه الزيارة</translation>
    </message>
    <message>
        <source>Leave this problem out</source>
        <translation>ترك هذه المشكلة</translation>
    </message>
    <message>
        <source>Problem shown</source>
        <translation>المشكلة المعروضة</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>هذه الزيارة</translation>
    </message>
</context>
<context>
    <name>WholeConflictDialog</name>
    <message>
        <source>Theirs</source>
        <translation>للآخر</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>عند فتحك له</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>All changes saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>كل التغييرات محفوظة {time}</translation>
    </message>
    <message>
        <source>Choose or add a pain problem first</source>
        <translation>اختر أو أضف مشكلة ألم أولًا</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The clinic's folder is back</source>
        <translation>عاد مجلد العيادة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>WorkupHead</name>
    <message>
        <source>, since {day}</source>
        <translation>، منذ {day}</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>الاستقصاء</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>اختُتم</translation>
    </message>
    <message>
        <source>every answer is kept at once</source>
        <translation>تُحفظ كل إجابة فورًا</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>فُتح {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>WorkupPage</name>
    <message>
        <source>A workup that was begun is not undone: conclude it</source>
        <translation>لا يُتراجع عن استقصاء بدأ: اختتمه</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>الاستقصاء</translation>
    </message>
    <message>
        <source>Workup begun</source>
        <translation>بدأ الاستقصاء</translation>
    </message>
    <message>
        <source>Workup concluded</source>
        <translation>اختُتم الاستقصاء</translation>
    </message>
    <message>
        <source>Workup reopened</source>
        <translation>أُعيد فتح الاستقصاء</translation>
    </message>
</context>
<context>
    <name>WorkupSaves</name>
    <message>
        <source>Answer cleared: {question}</source>
        <translation>مُحيت الإجابة: {question}</translation>
    </message>
    <message>
        <source>Answer kept: {question}</source>
        <translation>حُفظت الإجابة: {question}</translation>
    </message>
    <message>
        <source>Their answer was kept, yours was not written</source>
        <translation>أُبقيت إجابة الآخر ولم تُكتب إجابتك</translation>
    </message>
</context>
<context>
    <name>_Changes</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
</context>
<context>
    <name>_FolderLine</name>
    <message>
        <source>Last {time}</source>
        <translation>الأخيرة {time}</translation>
    </message>
    <message>
        <source>No backup there yet</source>
        <translation>لا نسخة هناك بعد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>a day behind</source>
        <translation>متأخر يومًا</translation>
    </message>
    <message>
        <source>next one soon</source>
        <translation>التالية قريبًا</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُوصل إليه</translation>
    </message>
    <message>
        <source>two days behind</source>
        <translation>متأخر يومين</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدَّث</translation>
    </message>
</context>
<context>
    <name>_MomentField</name>
    <message>
        <source>{number} is no month; day first: {figures}?</source>
        <translation>{number} ليس شهرًا؛ اليوم أولًا: {figures}؟</translation>
    </message>
    <message>
        <source>{number} is no month; month first: {figures}?</source>
        <translation>{number} ليس شهرًا؛ الشهر أولًا: {figures}؟</translation>
    </message>
    <message>
        <source>“{typed}” is not a date such as 14-Jul-1965 or 14.7.1965.</source>
        <translation>«{typed}» ليس تاريخًا مثل 14 يوليو 1965 أو 14.7.1965.</translation>
    </message>
</context>
<context>
    <name>_NoteSheet</name>
    <message>
        <source>No words of its own; the rows of the session are the note.</source>
        <translation>بلا كلمات خاصة؛ صفوف الجلسة هي الملاحظة.</translation>
    </message>
    <message>
        <source>The session is no longer there</source>
        <translation>لم تعد الجلسة موجودة</translation>
    </message>
    <message>
        <source>session of {date}, {title}</source>
        <translation>جلسة {date}، {title}</translation>
    </message>
    <message>
        <source>{at}, {author}: {text}</source>
        <translation>{at}، {author}: {text}</translation>
    </message>
</context>
<context>
    <name>_PointRow</name>
    <message>
        <source>Documented</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
</context>
<context>
    <name>_Program</name>
    <message>
        <source>Making the demo clinic…</source>
        <translation>جارٍ إنشاء العيادة التوضيحية…</translation>
    </message>
    <message>
        <source>Something went wrong and was noted in the log. What is saved is safe.</source>
        <translation>جرى خطأ ودُوّن في السجل التقني. ما حُفظ آمن.</translation>
    </message>
</context>
<context>
    <name>_VersionBlock</name>
    <message>
        <source>changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>أُبطل</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Another problem in this visit</source>
        <translation>مشكلة أخرى في هذه الزيارة</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>إرفاق مستند</translation>
    </message>
    <message>
        <source>Audit: who did what when</source>
        <translation>التدقيق: من فعل ماذا ومتى</translation>
    </message>
    <message>
        <source>Back (asks if something was typed)</source>
        <translation>رجوع (يسأل إن كُتب شيء)</translation>
    </message>
    <message>
        <source>Backup &amp; restore</source>
        <translation>النسخ والاستعادة</translation>
    </message>
    <message>
        <source>Call list: on paper or for a calendar</source>
        <translation>قائمة المكالمات: على ورق أو لتقويم</translation>
    </message>
    <message>
        <source>Catalogue: rules, drugs, muscles, presets</source>
        <translation>الفهرس: القواعد والأدوية والعضلات والإعدادات</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة مروري</translation>
    </message>
    <message>
        <source>Close the patient's tab</source>
        <translation>إغلاق لسان المريض</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Confirm the lots carried over</source>
        <translation>تأكيد التشغيلات المنقولة</translation>
    </message>
    <message>
        <source>Confirm the sites carried over</source>
        <translation>تأكيد المواضع المنقولة</translation>
    </message>
    <message>
        <source>Copy line for a letter</source>
        <translation>نسخ سطر لرسالة</translation>
    </message>
    <message>
        <source>Export data: workbook, tables, FHIR, research</source>
        <translation>تصدير البيانات: مصنف، جداول، FHIR، بحث</translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>أُنجزت المتابعة</translation>
    </message>
    <message>
        <source>Go to Patients</source>
        <translation>الذهاب إلى المرضى</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>الذهاب إلى الإعدادات</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>الذهاب إلى اليوم</translation>
    </message>
    <message>
        <source>Hand over to patient</source>
        <translation>تسليم إلى المريض</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lot look-up: who got a lot</source>
        <translation>البحث عن تشغيلة: من أخذها</translation>
    </message>
    <message>
        <source>Merge two records of one person</source>
        <translation>دمج سجلين لشخص واحد</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Next due call</source>
        <translation>المكالمة المستحقة التالية</translation>
    </message>
    <message>
        <source>Next section of the session</source>
        <translation>القسم التالي من الجلسة</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>اللسان التالي</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>تسجيل درجة</translation>
    </message>
    <message>
        <source>Repeat last session</source>
        <translation>تكرار الجلسة الأخيرة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Reports of a list: one PDF for each</source>
        <translation>تقارير قائمة: ملف PDF لكل واحد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>Tray of the day</source>
        <translation>صينية اليوم</translation>
    </message>
    <message>
        <source>Treatments tried and taken</source>
        <translation>العلاجات المجرّبة والحالية</translation>
    </message>
    <message>
        <source>Undo the last save</source>
        <translation>التراجع عن آخر حفظ</translation>
    </message>
    <message>
        <source>Users and their rights</source>
        <translation>المستخدمون وصلاحياتهم</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>من أين هذا</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>الاستقصاء</translation>
    </message>
</context>
<context>
    <name>alike</name>
    <message>
        <source>family and given name exchanged</source>
        <translation>تبدّل اسم العائلة والاسم الأول</translation>
    </message>
    <message>
        <source>name alike, same birth date</source>
        <translation>اسم متقارب، تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>name and birth date alike</source>
        <translation>اسم وتاريخ ميلاد متقاربان</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>الاسم وتاريخ الميلاد نفسهما</translation>
    </message>
    <message>
        <source>same name, birth date looks alike</source>
        <translation>الاسم نفسه، تاريخ ميلاد متقارب</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
</context>
<context>
    <name>allowed</name>
    <message>
        <source>The clinic is open for reading only. Nothing can be entered now.</source>
        <translation>العيادة مفتوحة للقراءة فقط. لا يمكن إدخال شيء الآن.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Choose the folder that holds clinic.db and keys.json.</source>
        <translation>اختر المجلد الذي يضم clinic.db وkeys.json.</translation>
    </message>
    <message>
        <source>It looks like postgresql://user@host/database.</source>
        <translation>شكله postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no clinic in this folder.</source>
        <translation>لا عيادة في هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>إبقاء المسودة</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>الخروج بلا حفظ؟</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft and can be resumed from Today.</source>
        <translation>ما كُتب محفوظ مسودةً ويمكن استئنافه من «اليوم».</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Running clock (s)</source>
        <translation>الساعة الجارية (ث)</translation>
    </message>
    <message>
        <source>Seal as found</source>
        <translation>الختم كما وُجد</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>الحالة في</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>حتى القيد</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>1 day ago</source>
        <translation>قبل يوم واحد</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>A day without the further backup</source>
        <translation>يوم بلا النسخة الإضافية</translation>
    </message>
    <message>
        <source>A month has passed since the last drill. It takes a minute and changes nothing.</source>
        <translation>مضى شهر على آخر تجربة. تستغرق دقيقة ولا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>كل شيء موجود</translation>
    </message>
    <message>
        <source>Backup {age}</source>
        <translation>النسخة {age}</translation>
    </message>
    <message>
        <source>Backup {age}, not on the further drive</source>
        <translation>النسخة {age}، ليست على القرص الإضافي</translation>
    </message>
    <message>
        <source>Beside the clinic</source>
        <translation>بجانب العيادة</translation>
    </message>
    <message>
        <source>Last good one: {time}.</source>
        <translation>آخر نسخة سليمة: {time}.</translation>
    </message>
    <message>
        <source>Look whether all is there. Until you say so no older backup is let go.</source>
        <translation>تحقّق من وجود كل شيء. حتى تقول ذلك لا تُحذف نسخة أقدم.</translation>
    </message>
    <message>
        <source>No backup for two days</source>
        <translation>لا نسخة منذ يومين</translation>
    </message>
    <message>
        <source>No backup since yesterday</source>
        <translation>لا نسخة منذ أمس</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>No further backup folder</source>
        <translation>لا مجلد إضافي للنسخ</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>فتح النسخ</translation>
    </message>
    <message>
        <source>The backup did not succeed</source>
        <translation>لم ينجح النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The clinic and its backups are on this computer alone. An administrator can choose a folder.</source>
        <translation>العيادة ونسخها على هذا الحاسوب وحده. يستطيع المسؤول اختيار مجلد.</translation>
    </message>
    <message>
        <source>The clinic and its backups are on this computer alone. Choose a folder on another drive.</source>
        <translation>العيادة ونسخها على هذا الحاسوب وحده. اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>The further backup did not succeed</source>
        <translation>لم تنجح النسخة الإضافية</translation>
    </message>
    <message>
        <source>Try a restore</source>
        <translation>جرّب استعادة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Two days without the further backup</source>
        <translation>يومان بلا النسخة الإضافية</translation>
    </message>
    <message>
        <source>Until an administrator says that all is there no older backup is let go.</source>
        <translation>حتى يقول مسؤول إن كل شيء موجود لا تُحذف نسخة أقدم.</translation>
    </message>
    <message>
        <source>Work on without</source>
        <translation>المتابعة بدونه</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>إجابات</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>قبل إصدار جديد</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>قبل تحديث الملف</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>مكالمات</translation>
    </message>
    <message>
        <source>catalogue entries</source>
        <translation>مداخل الفهرس</translation>
    </message>
    <message>
        <source>changed {things}</source>
        <translation>{things} (تعديل)</translation>
    </message>
    <message>
        <source>checks before the needle</source>
        <translation>فحوص قبل الإبرة</translation>
    </message>
    <message>
        <source>complications</source>
        <translation>مضاعفات</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>doses given elsewhere</source>
        <translation>جرعات أُعطيت في مكان آخر</translation>
    </message>
    <message>
        <source>facts of the clinic</source>
        <translation>بيانات العيادة</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>موجودات</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>متابعات</translation>
    </message>
    <message>
        <source>hypotheses</source>
        <translation>فرضيات</translation>
    </message>
    <message>
        <source>injectates</source>
        <translation>محقونات</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>new {things}</source>
        <translation>{things} (إضافة)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>مرضى</translation>
    </message>
    <message>
        <source>plan steps</source>
        <translation>خطوات الخطة</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>مشكلات</translation>
    </message>
    <message>
        <source>retracted {things}</source>
        <translation>{things} (إبطال)</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>مواضع</translation>
    </message>
    <message>
        <source>treatments</source>
        <translation>علاجات</translation>
    </message>
    <message>
        <source>users</source>
        <translation>مستخدمون</translation>
    </message>
    <message>
        <source>workup items</source>
        <translation>بنود الاستقصاء</translation>
    </message>
    <message>
        <source>workups</source>
        <translation>استقصاءات</translation>
    </message>
    <message numerus="yes">
        <source>{days} days ago</source>
        <translation>
            <numerusform>قبل {days} يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {days} أيام</numerusform>
            <numerusform>قبل {days} يومًا</numerusform>
            <numerusform>قبل {days} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} h ago</source>
        <translation>
            <numerusform>قبل {hours} ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل {hours} ساعات</numerusform>
            <numerusform>قبل {hours} ساعة</numerusform>
            <numerusform>قبل {hours} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} min ago</source>
        <translation>
            <numerusform>قبل {minutes} دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل {minutes} دقائق</numerusform>
            <numerusform>قبل {minutes} دقيقة</numerusform>
            <numerusform>قبل {minutes} دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Failure: {kind}</source>
        <translation>فشل: {kind}</translation>
    </message>
    <message>
        <source>First hours only</source>
        <translation>الساعات الأولى فقط</translation>
    </message>
    <message>
        <source>No relief</source>
        <translation>بلا تخفيف</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>غير قابل للتقييم</translation>
    </message>
    <message>
        <source>Not sustained</source>
        <translation>غير مستدام</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Short-lived</source>
        <translation>تخفيف قصير</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>مستدام</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>{verdict} so far</source>
        <translation>{verdict} حتى الآن</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Abbreviations</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>القلق</translation>
    </message>
    <message>
        <source>Before the needle</source>
        <translation>قبل الإبرة</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Cautions of drugs</source>
        <translation>تحذيرات الأدوية</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>بنود القائمة</translation>
    </message>
    <message>
        <source>Close to the pleura</source>
        <translation>قرب الجنبة</translation>
    </message>
    <message>
        <source>Constant pain</source>
        <translation>ألم مستمر</translation>
    </message>
    <message>
        <source>Coverage in general</source>
        <translation>التغطية عمومًا</translation>
    </message>
    <message>
        <source>Coverage presets</source>
        <translation>إعدادات التغطية</translation>
    </message>
    <message>
        <source>Deep muscle</source>
        <translation>عضلة عميقة</translation>
    </message>
    <message>
        <source>Dose of local anaesthetic</source>
        <translation>جرعة المخدر الموضعي</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Equal milligrams of steroids</source>
        <translation>مكافئات الستيرويد بالملغ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Examination clusters</source>
        <translation>مجموعات الفحص</translation>
    </message>
    <message>
        <source>Factors listed with failure</source>
        <translation>عوامل مذكورة مع الفشل</translation>
    </message>
    <message>
        <source>Follow-up schedule</source>
        <translation>جدول المتابعة</translation>
    </message>
    <message>
        <source>High daily impact</source>
        <translation>تأثير يومي كبير</translation>
    </message>
    <message>
        <source>How it is asked or done</source>
        <translation>كيف يُسأل أو يُجرى</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>الأطقم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Limits of local anaesthetic</source>
        <translation>حدود المخدر الموضعي</translation>
    </message>
    <message>
        <source>Long duration</source>
        <translation>مدة طويلة</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>العضلات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>العصب</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <translation>الجذور العصبية</translation>
    </message>
    <message>
        <source>No relief from analgesics</source>
        <translation>لا تخفيف بالمسكّنات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>منقطع عن العمل بسبب الألم</translation>
    </message>
    <message>
        <source>Offered when present</source>
        <translation>يُعرض عند وجوده</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>كثيرًا ما يلتبس بـ</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Pattern of failure</source>
        <translation>نمط الفشل</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Response to a session</source>
        <translation>الاستجابة لجلسة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Review of a plan step</source>
        <translation>مراجعة خطوة في الخطة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>RxNorm code</source>
        <translation>رمز RxNorm</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم القصير</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجوانب</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>انخفض النشاط الاجتماعي</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sources of pain</source>
        <translation>مصادر الألم</translation>
    </message>
    <message>
        <source>Steroid over twelve months</source>
        <translation>الستيرويد خلال اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>التراكيز</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To be read again by</source>
        <translation>يُقرأ مجددًا حتى</translation>
    </message>
    <message>
        <source>Treatment failure</source>
        <translation>فشل العلاج</translation>
    </message>
    <message>
        <source>Usual doses</source>
        <translation>الجرعات المعتادة</translation>
    </message>
    <message>
        <source>Usual referred pain</source>
        <translation>الألم الرجيع المعتاد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>ألم منتشر</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>in the notation of the shipped files</source>
        <translation>بصيغة الملفات الأصلية</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation>ملغ/مل</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>such as 2026-11-30</source>
        <translation>مثل 2026-11-30</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Close with unsaved work?</source>
        <translation>الإغلاق مع عمل غير محفوظ؟</translation>
    </message>
    <message>
        <source>Close, keep drafts</source>
        <translation>إغلاق وإبقاء المسودات</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>What was typed is kept encrypted as drafts and can be resumed from Today.</source>
        <translation>ما كُتب محفوظ مشفّرًا في مسودات ويمكن استئنافه من «اليوم».</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>died</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجَز</translation>
    </message>
    <message>
        <source>dry needling</source>
        <translation>الإبر الجافة</translation>
    </message>
    <message>
        <source>due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>حقن</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>يمكن الاتصال به</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>انتقل من المنطقة</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يُجرَ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُوصل إليه</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>pain score</source>
        <translation>درجة الألم</translation>
    </message>
    <message>
        <source>present</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>مدحوض</translation>
    </message>
    <message>
        <source>resulted</source>
        <translation>صدرت النتيجة</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>safety call</source>
        <translation>مكالمة السلامة</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>مدعوم</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>مشتبه به</translation>
    </message>
    <message>
        <source>wants no contact</source>
        <translation>لا يريد التواصل</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{years} y</source>
        <translation>{years} سنة</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>A session that was retracted</source>
        <translation>جلسة أُبطلت</translation>
    </message>
    <message>
        <source>Ask for it again where it comes from.</source>
        <translation>اطلبه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>Save it smaller in the program it comes from, and attach that.</source>
        <translation>احفظه بحجم أصغر في البرنامج الذي جاء منه ثم أرفقه.</translation>
    </message>
    <message>
        <source>Save it without the password in the program it comes from, and attach that.</source>
        <translation>احفظه دون كلمة مرور في البرنامج الذي جاء منه ثم أرفقه.</translation>
    </message>
    <message>
        <source>Session {number}, {day}</source>
        <translation>الجلسة {number}، {day}</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>تعذر رسم الصفحة.</translation>
    </message>
    <message>
        <source>The page took too long to draw and was given up.</source>
        <translation>استغرق رسم الصفحة وقتًا طويلًا فتُرك.</translation>
    </message>
    <message>
        <source>The rest of the program is not touched. Save a copy to look at it elsewhere.</source>
        <translation>لم يتأثر باقي البرنامج. احفظ نسخة لتنظر إليها في مكان آخر.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>ملف PDF هذا مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>هذا الملف تالف ولا يمكن عرضه.</translation>
    </message>
    <message>
        <source>This picture or document is too large to be shown.</source>
        <translation>هذه الصورة أو هذا المستند أكبر من أن يُعرض.</translation>
    </message>
    <message>
        <source>Workup: {item}</source>
        <translation>الاستقصاء: {item}</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Draft not kept: {what}</source>
        <translation>لم تُحفظ المسودة: {what}</translation>
    </message>
    <message>
        <source>Draft of {time} taken up again</source>
        <translation>استُؤنفت مسودة {time}</translation>
    </message>
    <message>
        <source>addendum to a note</source>
        <translation>ملحق بملاحظة</translation>
    </message>
    <message>
        <source>answers of the patient</source>
        <translation>إجابات المريض</translation>
    </message>
    <message>
        <source>complication</source>
        <translation>مضاعفة</translation>
    </message>
    <message>
        <source>dismissal of a flag</source>
        <translation>صرف النظر عن تنبيه</translation>
    </message>
    <message>
        <source>document to attach</source>
        <translation>مستند للإرفاق</translation>
    </message>
    <message>
        <source>dose given elsewhere</source>
        <translation>جرعة أُعطيت في مكان آخر</translation>
    </message>
    <message>
        <source>form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>move of a record</source>
        <translation>نقل سجل</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>pain problem</source>
        <translation>مشكلة ألم</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>plan step</source>
        <translation>خطوة في الخطة</translation>
    </message>
    <message>
        <source>questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>score correction</source>
        <translation>تصحيح درجة</translation>
    </message>
    <message>
        <source>session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>settings of the clinic</source>
        <translation>إعدادات العيادة</translation>
    </message>
    <message>
        <source>tray of the day</source>
        <translation>صينية اليوم</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>علاج</translation>
    </message>
    <message>
        <source>values of the catalogue</source>
        <translation>قيم الفهرس</translation>
    </message>
    <message>
        <source>workup</source>
        <translation>استقصاء</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>أغلق البرامج الأخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Open it again to see what they wrote, then repeat your change.</source>
        <translation>افتحه مجددًا لترى ما كتبه الآخر، ثم كرّر تغييرك.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime.</source>
        <translation>غيّر شخص ما هذا في الأثناء.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this.</source>
        <translation>لم تبقَ في الحاسوب ذاكرة لهذا.</translation>
    </message>
    <message>
        <source>Their change is kept, yours was not written.</source>
        <translation>أُبقي تغيير الآخر ولم يُكتب تغييرك.</translation>
    </message>
    <message>
        <source>This was not saved; what was saved before is safe.</source>
        <translation>لم يُحفظ هذا؛ ما حُفظ من قبل آمن.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Analgesics give no relief</source>
        <translation>المسكّنات لا تخفف</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>مضاد التخثر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>مضاعفة</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>تاريخ الختام</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Conservative care failed</source>
        <translation>فشل العلاج التحفظي</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day of the result</source>
        <translation>يوم النتيجة</translation>
    </message>
    <message>
        <source>Depth (mm)</source>
        <translation>العمق (مم)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>السكري</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Dose (mg)</source>
        <translation>الجرعة (ملغ)</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>End</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>يُتابَع باسم</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>أفاد</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>التشغيلة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>الإبرة</translation>
    </message>
    <message>
        <source>New password at the next log-in</source>
        <translation>كلمة مرور جديدة عند الدخول التالي</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>لم يُعطَ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>لوحظت</translation>
    </message>
    <message>
        <source>Off work because of the pain</source>
        <translation>منقطع عن العمل بسبب الألم</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المُجري</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>زالت في</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Place on the body map, across</source>
        <translation>الموضع على خريطة الجسم، أفقيًا</translation>
    </message>
    <message>
        <source>Place on the body map, down</source>
        <translation>الموضع على خريطة الجسم، عموديًا</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>صامت حتى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation>ألم مألوف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation>الألم الرجيع</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Reproduces the pain</source>
        <translation>يعيد إثارة الألم</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>موقَّع من</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>الحجم (بايت)</translation>
    </message>
    <message>
        <source>Social activity reduced</source>
        <translation>انخفض النشاط الاجتماعي</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stated relief (%)</source>
        <translation>التخفيف المذكور (%)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Strength (mg/mL)</source>
        <translation>التركيز (ملغ/مل)</translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation>شريط مشدود</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>نقطة مؤلمة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>ارتعاش</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>View of the body map</source>
        <translation>جهة خريطة الجسم</translation>
    </message>
    <message>
        <source>Volume (mL)</source>
        <translation>الحجم (مل)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>الوزن (كغ)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why no baseline</source>
        <translation>لماذا لا خط أساس</translation>
    </message>
    <message>
        <source>Widespread pain</source>
        <translation>ألم منتشر</translation>
    </message>
    <message>
        <source>With epinephrine</source>
        <translation>مع الإبينفرين</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>تاريخ الكتابة</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Dismissed failure flag open again: {kind}</source>
        <translation>تنبيه فشل صُرف النظر عنه فُتح مجددًا: {kind}</translation>
    </message>
    <message>
        <source>Failure flag ended by newer records: {kind}</source>
        <translation>تنبيه فشل أنهته سجلات أحدث: {kind}</translation>
    </message>
    <message>
        <source>Failure flag raised again: {kind}</source>
        <translation>تنبيه فشل ظهر مجددًا: {kind}</translation>
    </message>
    <message>
        <source>Failure flag raised: {kind}</source>
        <translation>تنبيه فشل ظهر: {kind}</translation>
    </message>
    <message>
        <source>Failure flag withdrawn, its records changed: {kind}</source>
        <translation>تنبيه فشل سُحب إذ تغيّرت سجلاته: {kind}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Addendum</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>المحقون</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>{part}: taken away</source>
        <translation>{part}: أُزيل</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Yes, this patient</source>
        <translation>نعم، هذا المريض</translation>
    </message>
    <message>
        <source>clinic no. {number}</source>
        <translation>رقم الملف {number}</translation>
    </message>
    <message>
        <source>{born} · {number}
Other patients are open beside. {what}</source>
        <translation>{born} · {number}
مرضى آخرون مفتوحون إلى جانبه. {what}</translation>
    </message>
</context>
<context>
    <name>instrument</name>
    <message>
        <source>Important change: {change}.</source>
        <translation>التغيّر المهم: {change}.</translation>
    </message>
    <message>
        <source>Source: {source} ({review}).</source>
        <translation>المصدر: {source} ({review}).</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>خريطة الجسم</translation>
    </message>
    <message>
        <source>Buttons and sections</source>
        <translation>الأزرار والأقسام</translation>
    </message>
    <message>
        <source>In the patient's hand</source>
        <translation>في يد المريض</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Patient's page</source>
        <translation>صفحة المريض</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Scores, and the open row of Today</source>
        <translation>الدرجات، والصف المفتوح في «اليوم»</translation>
    </message>
    <message>
        <source>Session form</source>
        <translation>نموذج الجلسة</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>الاستقصاء</translation>
    </message>
    <message>
        <source>a digit, then Enter, saves; 1 waits for 0</source>
        <translation>رقم ثم Enter يحفظ؛ ينتظر 1 رقم 0</translation>
    </message>
    <message>
        <source>a quarter turn to the right</source>
        <translation>ربع دورة إلى اليمين</translation>
    </message>
    <message>
        <source>adds it</source>
        <translation>يضيفه</translation>
    </message>
    <message>
        <source>along the answers</source>
        <translation>بين الإجابات</translation>
    </message>
    <message>
        <source>answers and goes on; 1 waits for 0 where 10 is possible</source>
        <translation>يجيب ويتابع؛ ينتظر 1 رقم 0 حيث يمكن 10</translation>
    </message>
    <message>
        <source>chooses the answer; 1 waits for 0 where 10 is possible</source>
        <translation>يختار الإجابة؛ ينتظر 1 رقم 0 حيث يمكن 10</translation>
    </message>
    <message>
        <source>confirms all sites</source>
        <translation>يؤكد كل المواضع</translation>
    </message>
    <message>
        <source>confirms the site</source>
        <translation>يؤكد الموضع</translation>
    </message>
    <message>
        <source>forgets what was typed</source>
        <translation>ينسى ما كُتب</translation>
    </message>
    <message>
        <source>from step to step</source>
        <translation>من خطوة إلى خطوة</translation>
    </message>
    <message>
        <source>gives the answer, opens or folds a step</source>
        <translation>يعطي الإجابة، يفتح خطوة أو يطويها</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>half a point more</source>
        <translation>نصف نقطة إضافية</translation>
    </message>
    <message>
        <source>held, shows the letter of each; Alt and the letter goes there</source>
        <translation>عند الضغط المستمر يُظهر حرف كل منها؛ ويذهب Alt مع الحرف إليه</translation>
    </message>
    <message>
        <source>in Record score: PEG, PGIC, another one</source>
        <translation>في تسجيل درجة: PEG، PGIC، وغيره</translation>
    </message>
    <message>
        <source>in the timeline and on the flag: history</source>
        <translation>في الخط الزمني وعلى التنبيه: السجل</translation>
    </message>
    <message>
        <source>in the timeline: all of these</source>
        <translation>في الخط الزمني: كل هذه</translation>
    </message>
    <message>
        <source>in the timeline: edit; on a document: open</source>
        <translation>في الخط الزمني: تعديل؛ وعلى مستند: فتح</translation>
    </message>
    <message>
        <source>in the timeline: move a session or score to where it belongs</source>
        <translation>في الخط الزمني: نقل جلسة أو درجة إلى حيث مكانها</translation>
    </message>
    <message>
        <source>in the timeline: retract</source>
        <translation>في الخط الزمني: إبطال</translation>
    </message>
    <message>
        <source>larger, smaller, the whole page or its full width</source>
        <translation>أكبر، أصغر، الصفحة كاملة أو بكامل عرضها</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>on a session in the timeline: attach a document</source>
        <translation>على جلسة في الخط الزمني: إرفاق مستند</translation>
    </message>
    <message>
        <source>on a session in the timeline: complication and its course</source>
        <translation>على جلسة في الخط الزمني: المضاعفة ومسارها</translation>
    </message>
    <message>
        <source>on a session in the timeline: sign its note; add to a signed one</source>
        <translation>على جلسة في الخط الزمني: توقيع ملاحظتها؛ أو الإضافة إلى موقّعة</translation>
    </message>
    <message>
        <source>on a site: band, spot, referral, recognised, twitch</source>
        <translation>على موضع: شريط، مؤلمة، رجيع، مألوف، ارتعاش</translation>
    </message>
    <message>
        <source>on a site: what is taught of the muscle</source>
        <translation>على موضع: ما يُدرَّس عن العضلة</translation>
    </message>
    <message>
        <source>on the curve: all sessions laid over day 0, and back to dates</source>
        <translation>على المنحنى: كل الجلسات فوق اليوم 0، والعودة إلى التواريخ</translation>
    </message>
    <message>
        <source>on the curve: closer, farther, all of the time</source>
        <translation>على المنحنى: أقرب، أبعد، كامل المدة</translation>
    </message>
    <message>
        <source>on the curve: copies the picture; in its table, all rows</source>
        <translation>على المنحنى: نسخ الصورة؛ وفي جدوله: كل الصفوف</translation>
    </message>
    <message>
        <source>on the curve: first and last point</source>
        <translation>على المنحنى: أول نقطة وآخر نقطة</translation>
    </message>
    <message>
        <source>on the curve: lets go of the point</source>
        <translation>على المنحنى: ترك النقطة</translation>
    </message>
    <message>
        <source>on the curve: step through the points, then the panels</source>
        <translation>على المنحنى: التنقل بين النقاط ثم اللوحات</translation>
    </message>
    <message>
        <source>on the side: left, right, both, midline</source>
        <translation>على الجانب: يسار، يمين، الجانبان، خط الوسط</translation>
    </message>
    <message>
        <source>on the sites: ticks one; the others do not hurt</source>
        <translation>على المواضع: يضع علامة؛ والبقية لا تؤلم</translation>
    </message>
    <message>
        <source>only the total; all of it refused</source>
        <translation>المجموع فقط؛ رُفض كله</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>opens in a new tab (Patients)</source>
        <translation>يفتح في لسان جديد (المرضى)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>removes the site</source>
        <translation>يزيل الموضع</translation>
    </message>
    <message>
        <source>takes another problem of the patient into the visit</source>
        <translation>يضيف مشكلة أخرى للمريض إلى الزيارة</translation>
    </message>
    <message>
        <source>takes the answer back</source>
        <translation>يسحب الإجابة</translation>
    </message>
    <message>
        <source>takes the answer back; without one, goes back</source>
        <translation>يسحب الإجابة؛ وبلا إجابة يعود</translation>
    </message>
    <message>
        <source>the first page, the last page</source>
        <translation>الصفحة الأولى، الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>the page before, the next page</source>
        <translation>الصفحة السابقة، الصفحة التالية</translation>
    </message>
    <message>
        <source>this was not asked</source>
        <translation>لم يُسأل هذا</translation>
    </message>
    <message>
        <source>to the buttons: leave out, back, for the clinic</source>
        <translation>إلى الأزرار: ترك، رجوع، للعيادة</translation>
    </message>
    <message>
        <source>to the next muscle</source>
        <translation>إلى العضلة التالية</translation>
    </message>
    <message>
        <source>to the visit's other problem</source>
        <translation>إلى المشكلة الأخرى في الزيارة</translation>
    </message>
    <message>
        <source>turn to another view</source>
        <translation>الانتقال إلى جهة أخرى</translation>
    </message>
    <message>
        <source>what is taught of the muscle</source>
        <translation>ما يُدرَّس عن العضلة</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>line_bounds</name>
    <message>
        <source>A line takes {most} characters. What came after them was cut off; the clipboard still holds it.</source>
        <translation>يتسع السطر لـ{most} حرفًا. وما زاد قُطع؛ ولا تزال الحافظة تحويه.</translation>
    </message>
</context>
<context>
    <name>locking</name>
    <message numerus="yes">
        <source>Locked after {hours} hours. Drafts are kept.</source>
        <translation>
            <numerusform>قُفل بعد {hours} ساعة. المسودات محفوظة.</numerusform>
            <numerusform>قُفل بعد ساعة واحدة. المسودات محفوظة.</numerusform>
            <numerusform>قُفل بعد ساعتين. المسودات محفوظة.</numerusform>
            <numerusform>قُفل بعد {hours} ساعات. المسودات محفوظة.</numerusform>
            <numerusform>قُفل بعد {hours} ساعة. المسودات محفوظة.</numerusform>
            <numerusform>قُفل بعد {hours} ساعة. المسودات محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked after {minutes} minutes. Drafts are kept.</source>
        <translation>
            <numerusform>قُفل بعد {minutes} دقيقة. المسودات محفوظة.</numerusform>
            <numerusform>قُفل بعد دقيقة واحدة. المسودات محفوظة.</numerusform>
            <numerusform>قُفل بعد دقيقتين. المسودات محفوظة.</numerusform>
            <numerusform>قُفل بعد {minutes} دقائق. المسودات محفوظة.</numerusform>
            <numerusform>قُفل بعد {minutes} دقيقة. المسودات محفوظة.</numerusform>
            <numerusform>قُفل بعد {minutes} دقيقة. المسودات محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked while the computer slept. Drafts are kept.</source>
        <translation>قُفل أثناء سكون الحاسوب. المسودات محفوظة.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>A drug in several rows of a session is</source>
        <translation>الدواء في عدة سطور من جلسة واحدة هو</translation>
    </message>
    <message>
        <source>Answer this first.</source>
        <translation>أجب عن هذا أولًا.</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>قبل الجلسة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Clinic number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Decimals take</source>
        <translation>العلامة العشرية</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Faces 0–10</source>
        <translation>الوجوه 0–10</translation>
    </message>
    <message>
        <source>Family and given name</source>
        <translation>اسم العائلة والاسم الأول</translation>
    </message>
    <message>
        <source>Key of the problem</source>
        <translation>مفتاح المشكلة</translation>
    </message>
    <message>
        <source>Muscles and words</source>
        <translation>العضلات والكلمات</translation>
    </message>
    <message>
        <source>NRS 0–10</source>
        <translation>NRS 0–10</translation>
    </message>
    <message>
        <source>Names have the</source>
        <translation>في الأسماء يأتي</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Scale of {column}</source>
        <translation>مقياس {column}</translation>
    </message>
    <message>
        <source>Scale?</source>
        <translation>المقياس؟</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Side of {text}</source>
        <translation>جهة {text}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>The name of a sheet is</source>
        <translation>اسم الورقة هو</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time of day where none is said</source>
        <translation>الوقت حيث لا يُذكر</translation>
    </message>
    <message>
        <source>Time of {column}</source>
        <translation>وقت {column}</translation>
    </message>
    <message>
        <source>VAS 0–10 cm</source>
        <translation>VAS 0–10 سم</translation>
    </message>
    <message>
        <source>VAS 0–100 mm</source>
        <translation>VAS 0–100 مم</translation>
    </message>
    <message>
        <source>What hurts, in all rows</source>
        <translation>ما الذي يؤلم، في كل السطور</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>a comma: 7,5</source>
        <translation>فاصلة: 7,5</translation>
    </message>
    <message>
        <source>a point: 7.5</source>
        <translation>نقطة: 7.5</translation>
    </message>
    <message>
        <source>both</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>by its column</source>
        <translation>بحسب عموده</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>اليوم أولًا</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>اسم العائلة أولًا</translation>
    </message>
    <message>
        <source>given name first</source>
        <translation>الاسم الأول أولًا</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>look at each; tick the ones that were only guessed</source>
        <translation>انظر إلى كل منها؛ علِّم ما كان تخمينًا فقط</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>الشهر أولًا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لا يؤخذ</translation>
    </message>
    <message>
        <source>one dose for each row</source>
        <translation>جرعة لكل سطر</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>said again</source>
        <translation>مذكور مرة أخرى</translation>
    </message>
    <message>
        <source>the clinic number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>will be stored</source>
        <translation>سيُحفظ</translation>
    </message>
    <message>
        <source>with their first values</source>
        <translation>مع قيمها الأولى</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{column} is</source>
        <translation>{column} هو</translation>
    </message>
    <message>
        <source>{number} d after</source>
        <translation>بعد {number} ي</translation>
    </message>
    <message>
        <source>{number} h after</source>
        <translation>بعد {number} س</translation>
    </message>
    <message>
        <source>{number} min after</source>
        <translation>بعد {number} د</translation>
    </message>
    <message>
        <source>{number} mo after</source>
        <translation>بعد {number} شهر</translation>
    </message>
    <message>
        <source>{number} wk after</source>
        <translation>بعد {number} أسبوع</translation>
    </message>
    <message>
        <source>{text} is</source>
        <translation>{text} هو</translation>
    </message>
    <message>
        <source>{text} is correct</source>
        <translation>{text} صحيح</translation>
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
        <translation>{count} أشخاص على الأقل يطابقون · سهما الأعلى والأسفل للاختيار ويفتح Enter</translation>
    </message>
    <message numerus="yes">
        <source>{count} people match · Up and Down choose, Enter opens</source>
        <translation>
            <numerusform>لا أحد يطابق · سهما الأعلى والأسفل للاختيار ويفتح Enter</numerusform>
            <numerusform>شخص واحد يطابق · سهما الأعلى والأسفل للاختيار ويفتح Enter</numerusform>
            <numerusform>شخصان يطابقان · سهما الأعلى والأسفل للاختيار ويفتح Enter</numerusform>
            <numerusform>{count} أشخاص يطابقون · سهما الأعلى والأسفل للاختيار ويفتح Enter</numerusform>
            <numerusform>{count} شخصًا يطابقون · سهما الأعلى والأسفل للاختيار ويفتح Enter</numerusform>
            <numerusform>{count} شخص يطابقون · سهما الأعلى والأسفل للاختيار ويفتح Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>abdomen</source>
        <translation>البطن</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>العضد</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>القدم</translation>
    </message>
    <message>
        <source>forearm and hand</source>
        <translation>الساعد واليد</translation>
    </message>
    <message>
        <source>head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>hip and buttock</source>
        <translation>الورك والألية</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>knee and leg</source>
        <translation>الركبة والساق</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>mid back</source>
        <translation>منتصف الظهر</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>خط الوسط</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>الحوض</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>الفخذ</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>widespread</source>
        <translation>منتشر</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Newest good backup: {time}</source>
        <translation>أحدث نسخة سليمة: {time}</translation>
    </message>
    <message>
        <source>Open that backup, to read only</source>
        <translation>فتح تلك النسخة للقراءة فقط</translation>
    </message>
    <message>
        <source>Put the key file back</source>
        <translation>إعادة ملف المفاتيح</translation>
    </message>
    <message>
        <source>Restore that backup</source>
        <translation>استعادة تلك النسخة</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>There is no good backup beside the clinic.</source>
        <translation>لا نسخة سليمة بجانب العيادة.</translation>
    </message>
</context>
<context>
    <name>relief</name>
    <message>
        <source>Baseline of the session of {day}</source>
        <translation>خط أساس جلسة {day}</translation>
    </message>
    <message>
        <source>No baseline for {pair}, so relief is not computed.</source>
        <translation>لا خط أساس لـ{pair}، فلا يُحسب التخفيف.</translation>
    </message>
    <message>
        <source>No number is stored; the curve shows a gap.</source>
        <translation>لا يُحفظ رقم؛ يعرض المنحنى فجوة.</translation>
    </message>
    <message>
        <source>Patient says {stated}, computed {computed}.</source>
        <translation>يقول المريض {stated}، والمحسوب {computed}.</translation>
    </message>
    <message>
        <source>Patient says {stated}.</source>
        <translation>يقول المريض {stated}.</translation>
    </message>
    <message>
        <source>Reaches the 30 % line ({line}), not the 50 % line ({other}).</source>
        <translation>يبلغ خط 30% ({line})، لا خط 50% ({other}).</translation>
    </message>
    <message>
        <source>Reaches the 50 % line ({line}).</source>
        <translation>يبلغ خط 50% ({line}).</translation>
    </message>
    <message>
        <source>Relief after that session is computed from it.</source>
        <translation>منه يُحسب التخفيف بعد تلك الجلسة.</translation>
    </message>
    <message>
        <source>Relief from 0 cannot be computed.</source>
        <translation>لا يمكن حساب التخفيف من 0.</translation>
    </message>
    <message>
        <source>Short of the 30 % line ({line}).</source>
        <translation>دون خط 30% ({line}).</translation>
    </message>
    <message>
        <source>Type the number the patient gives.</source>
        <translation>اكتب الرقم الذي يقوله المريض.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>baseline 0</source>
        <translation>خط الأساس 0</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>لا خط أساس</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>{pct} more pain</source>
        <translation>زيادة الألم {pct}</translation>
    </message>
    <message>
        <source>{pct} relief</source>
        <translation>تخفيف {pct}</translation>
    </message>
    <message>
        <source>{then} to {value} now</source>
        <translation>{then} إلى {value} الآن</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} في {day}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Own choice</source>
        <translation>اختيارنا</translation>
    </message>
    <message>
        <source>Read in the source</source>
        <translation>مقروء في المصدر</translation>
    </message>
    <message>
        <source>Second hand</source>
        <translation>نقلًا عن غيره</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
    <message>
        <source>a choice of this program</source>
        <translation>اختيار هذا البرنامج</translation>
    </message>
    <message>
        <source>read in a restatement of the source</source>
        <translation>مقروء في نقل عن المصدر</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>مقروء في المصدر</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>غير متحقَّق منه</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>active</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>all of the chart, workups, export</source>
        <translation>الملف كله، الاستقصاءات، التصدير</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <source>everything, users and keys too</source>
        <translation>كل شيء، المستخدمون والمفاتيح أيضًا</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>كلمة مرور أولى</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>injects only</source>
        <translation>يحقن فقط</translation>
    </message>
    <message>
        <source>injects, never unlocks</source>
        <translation>يحقن، ولا يفتح القفل أبدًا</translation>
    </message>
    <message>
        <source>names, phone numbers, dates</source>
        <translation>الأسماء وأرقام الهاتف والتواريخ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>بلا كلمة مرور</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>التمريض</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>مُجرٍ</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>reads charts, changes nothing</source>
        <translation>يقرأ الملفات ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>records sessions and scores</source>
        <translation>يسجّل الجلسات والدرجات</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>ممنوع</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Absolute</source>
        <translation>مطلق</translation>
    </message>
    <message>
        <source>Absolute, with epinephrine</source>
        <translation>مطلق، مع إبينفرين</translation>
    </message>
    <message>
        <source>Asked again after</source>
        <translation>يُسأل مجددًا بعد</translation>
    </message>
    <message>
        <source>Baseline at least this much of the scale</source>
        <translation>خط الأساس لا يقل عن هذا من المقياس</translation>
    </message>
    <message>
        <source>Baseline at most this old</source>
        <translation>خط الأساس لا يتجاوز عمره</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>حسب الوزن</translation>
    </message>
    <message>
        <source>By weight, with epinephrine</source>
        <translation>حسب الوزن، مع إبينفرين</translation>
    </message>
    <message>
        <source>Counts as the anaesthetic's window</source>
        <translation>يُعدّ نافذة المخدر</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>يُحتسب من</translation>
    </message>
    <message>
        <source>First warning at</source>
        <translation>أول تحذير عند</translation>
    </message>
    <message>
        <source>First window begins on</source>
        <translation>تبدأ النافذة الأولى في</translation>
    </message>
    <message>
        <source>Function better by at least</source>
        <translation>تحسّن الوظيفة لا يقل عن</translation>
    </message>
    <message>
        <source>Gone soon: by</source>
        <translation>زوال مبكر: حتى</translation>
    </message>
    <message>
        <source>Interval at least</source>
        <translation>أقل فاصل</translation>
    </message>
    <message>
        <source>Last window ends after</source>
        <translation>تنتهي النافذة الأخيرة بعد</translation>
    </message>
    <message>
        <source>Least volume a point</source>
        <translation>أقل حجم لكل نقطة</translation>
    </message>
    <message>
        <source>Listed ahead</source>
        <translation>يُدرج مسبقًا</translation>
    </message>
    <message>
        <source>Little twitch below</source>
        <translation>الارتعاش القليل دون</translation>
    </message>
    <message>
        <source>Long duration from</source>
        <translation>المدة الطويلة من</translation>
    </message>
    <message>
        <source>Lost to follow-up after</source>
        <translation>انقطاع المتابعة بعد</translation>
    </message>
    <message>
        <source>Many sites in one session from</source>
        <translation>مواضع كثيرة في جلسة من</translation>
    </message>
    <message>
        <source>Meaningful to the patient from</source>
        <translation>ذو معنى للمريض من</translation>
    </message>
    <message>
        <source>Most in the window</source>
        <translation>الأكثر ضمن النافذة</translation>
    </message>
    <message>
        <source>No relief needs a score from</source>
        <translation>بلا تخفيف: تلزم درجة من</translation>
    </message>
    <message>
        <source>No relief within 2 h below</source>
        <translation>لا تخفيف خلال ساعتين دون</translation>
    </message>
    <message>
        <source>No relief: sessions looked at</source>
        <translation>بلا تخفيف: الجلسات المنظور فيها</translation>
    </message>
    <message>
        <source>PGIC counts as meaningful up to</source>
        <translation>PGIC ذو معنى حتى</translation>
    </message>
    <message>
        <source>Partial relief</source>
        <translation>تخفيف جزئي</translation>
    </message>
    <message>
        <source>Pregnancy is asked from</source>
        <translation>يُسأل عن الحمل من</translation>
    </message>
    <message>
        <source>Pregnancy is asked to</source>
        <translation>يُسأل عن الحمل إلى</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>التخفيف</translation>
    </message>
    <message>
        <source>Relief at least</source>
        <translation>تخفيف لا يقل عن</translation>
    </message>
    <message>
        <source>Relief for at least</source>
        <translation>تخفيف لمدة لا تقل عن</translation>
    </message>
    <message>
        <source>Relief is sustained at</source>
        <translation>التخفيف مستدام عند</translation>
    </message>
    <message>
        <source>Relief of weeks from</source>
        <translation>تخفيف لأسابيع من</translation>
    </message>
    <message>
        <source>Relief within 2 h from</source>
        <translation>تخفيف خلال ساعتين من</translation>
    </message>
    <message>
        <source>Review proposed after</source>
        <translation>تُقترح المراجعة بعد</translation>
    </message>
    <message>
        <source>Safety call offered for</source>
        <translation>مكالمة السلامة معروضة لـ</translation>
    </message>
    <message>
        <source>Said above</source>
        <translation>يُنبَّه إليه فوق</translation>
    </message>
    <message>
        <source>Scores are judged from</source>
        <translation>تُحتسب الدرجات من</translation>
    </message>
    <message>
        <source>Scores are judged to</source>
        <translation>تُحتسب الدرجات إلى</translation>
    </message>
    <message>
        <source>Short-lived: sessions in a row</source>
        <translation>تخفيف قصير: جلسات متتالية</translation>
    </message>
    <message>
        <source>Soreness up to</source>
        <translation>ألم ما بعد الإبرة حتى</translation>
    </message>
    <message>
        <source>Strong warning above</source>
        <translation>تحذير قوي فوق</translation>
    </message>
    <message>
        <source>Summed over</source>
        <translation>يُجمع على مدى</translation>
    </message>
    <message>
        <source>Unreachable after attempts</source>
        <translation>تعذّر الوصول بعد محاولات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Worse by this much of the scale</source>
        <translation>أسوأ بهذا القدر من المقياس</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>اليوم {number}</translation>
    </message>
    <message>
        <source>or this much of the scale</source>
        <translation>أو هذا القدر من المقياس</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} يوم</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} ساعة</translation>
    </message>
    <message>
        <source>{number} mL</source>
        <translation>{number} مل</translation>
    </message>
    <message>
        <source>{number} mg</source>
        <translation>{number} ملغ</translation>
    </message>
    <message>
        <source>{number} mg/kg</source>
        <translation>{number} ملغ/كغ</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} شهر</translation>
    </message>
    <message>
        <source>{number} positive</source>
        <translation>الإيجابي {number}</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} أسبوع</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} سنة</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Not saved yet: waiting for the server</source>
        <translation>لم يُحفظ بعد: في انتظار الخادم</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>session_conflict</name>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Complication: {kind}</source>
        <translation>مضاعفة: {kind}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Post score</source>
        <translation>الدرجة البعدية</translation>
    </message>
    <message>
        <source>Safety call</source>
        <translation>مكالمة سلامة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>place on the body map</source>
        <translation>المكان على خريطة الجسم</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>أُزيل</translation>
    </message>
</context>
<context>
    <name>session_form</name>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>1 lot</source>
        <translation>تشغيلة واحدة</translation>
    </message>
    <message>
        <source>1 site</source>
        <translation>موضع واحد</translation>
    </message>
    <message>
        <source>A follow-up is before its session.</source>
        <translation>متابعة قبل جلستها.</translation>
    </message>
    <message>
        <source>A reason is asked for: {what}.</source>
        <translation>يُطلب سبب: {what}.</translation>
    </message>
    <message>
        <source>Add at least one muscle.</source>
        <translation>أضف عضلة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Baseline or a reason is missing.</source>
        <translation>ينقص خط الأساس أو سبب.</translation>
    </message>
    <message>
        <source>Carried over from {date} and not confirmed. Was it done today?</source>
        <translation>منقول من {date} وغير مؤكد. هل أُجري اليوم؟</translation>
    </message>
    <message>
        <source>Confirm the lot or leave it out.</source>
        <translation>أكّد التشغيلة أو اتركها.</translation>
    </message>
    <message>
        <source>Confirm this site or leave it out.</source>
        <translation>أكّد هذا الموضع أو اتركه.</translation>
    </message>
    <message>
        <source>Consent not recorded.</source>
        <translation>الموافقة غير مسجّلة.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>أُجري اليوم</translation>
    </message>
    <message>
        <source>Give a baseline score, or say why it was not taken.</source>
        <translation>أعطِ درجة خط أساس، أو اذكر لماذا لم تؤخذ.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave lot and expiry out</source>
        <translation>ترك التشغيلة والصلاحية</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Leave without a draft?</source>
        <translation>الخروج بلا مسودة؟</translation>
    </message>
    <message>
        <source>Left or right?</source>
        <translation>يسار أم يمين؟</translation>
    </message>
    <message>
        <source>Lot and expiry carried over from {date} and not confirmed. Was it used today?</source>
        <translation>التشغيلة والصلاحية منقولتان من {date} وغير مؤكدتين. هل استُخدمت اليوم؟</translation>
    </message>
    <message>
        <source>No injectate recorded.</source>
        <translation>لا محقون مسجّل.</translation>
    </message>
    <message>
        <source>No site yet.</source>
        <translation>لا موضع بعد.</translation>
    </message>
    <message>
        <source>Post score due {time}.</source>
        <translation>الدرجة البعدية مستحقة {time}.</translation>
    </message>
    <message>
        <source>Say why it is changed: the old version stays beside it.</source>
        <translation>اذكر سبب التغيير: يبقى الإصدار القديم بجانبه.</translation>
    </message>
    <message>
        <source>Say why it is given all the same.</source>
        <translation>اذكر لماذا يُعطى على أي حال.</translation>
    </message>
    <message>
        <source>Say why more than the usual maximum is given.</source>
        <translation>اذكر لماذا يُعطى أكثر من الحد الأقصى المعتاد.</translation>
    </message>
    <message>
        <source>Site {number}: {side} {muscle}</source>
        <translation>الموضع {number}: {muscle} {side}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Take the quick line with Enter, or empty it.</source>
        <translation>اقبل السطر السريع بـ Enter أو أفرغه.</translation>
    </message>
    <message>
        <source>The draft could not be kept. Leaving loses what was typed.</source>
        <translation>تعذّر حفظ المسودة. الخروج يُضيع ما كُتب.</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>استُخدمت اليوم</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>حساسية</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>dose above the maximum</source>
        <translation>جرعة فوق الحد الأقصى</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>no post score</source>
        <translation>لا درجة بعدية</translation>
    </message>
    <message>
        <source>post score taken</source>
        <translation>أُخذت الدرجة البعدية</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message numerus="yes">
        <source>{count} lots</source>
        <translation>
            <numerusform>{count} تشغيلة</numerusform>
            <numerusform>تشغيلة واحدة</numerusform>
            <numerusform>تشغيلتان</numerusform>
            <numerusform>{count} تشغيلات</numerusform>
            <numerusform>{count} تشغيلة</numerusform>
            <numerusform>{count} تشغيلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sites</source>
        <translation>
            <numerusform>{count} موضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{count} مواضع</numerusform>
            <numerusform>{count} موضعًا</numerusform>
            <numerusform>{count} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{lot}, expiry {expiry}</source>
        <translation>{lot}، الصلاحية {expiry}</translation>
    </message>
    <message>
        <source>{problem}: {sentence}</source>
        <translation>{problem}: {sentence}</translation>
    </message>
    <message>
        <source>{what} not confirmed. Saving asks about each.</source>
        <translation>{what}: غير مؤكد. يسأل الحفظ عن كل منها.</translation>
    </message>
    <message>
        <source>{what} not confirmed. Saving asks about it.</source>
        <translation>{what}: غير مؤكد. يسأل الحفظ عنه.</translation>
    </message>
</context>
<context>
    <name>session_lots</name>
    <message>
        <source>Lot {lot}</source>
        <translation>التشغيلة {lot}</translation>
    </message>
    <message>
        <source>{lot} expired {date}.</source>
        <translation>{lot} انتهت صلاحيتها {date}.</translation>
    </message>
    <message>
        <source>{lot} was opened on {date}, after this session.</source>
        <translation>{lot} فتح في {date} بعد هذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>session_muscles</name>
    <message>
        <source>"{text}" is not a known muscle.</source>
        <translation>«{text}» ليست عضلة معروفة.</translation>
    </message>
    <message>
        <source>1 time here</source>
        <translation>مرة واحدة هنا</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>هل تقصد {name}؟</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>عميقة</translation>
    </message>
    <message numerus="yes">
        <source>{count} times here</source>
        <translation>
            <numerusform>{count} مرة هنا</numerusform>
            <numerusform>مرة واحدة هنا</numerusform>
            <numerusform>مرتان هنا</numerusform>
            <numerusform>{count} مرات هنا</numerusform>
            <numerusform>{count} مرة هنا</numerusform>
            <numerusform>{count} مرة هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session_quick_line</name>
    <message>
        <source> (its row is there)</source>
        <translation> (سطره موجود)</translation>
    </message>
    <message>
        <source> (the problem's side)</source>
        <translation> (جانب المشكلة)</translation>
    </message>
    <message>
        <source>"{text}" fits several muscles.</source>
        <translation>«{text}» يطابق عدة عضلات.</translation>
    </message>
    <message>
        <source>"{text}" has no such side.</source>
        <translation>«{text}» ليس لها هذا الجانب.</translation>
    </message>
    <message>
        <source>"{text}" is not understood.</source>
        <translation>«{text}» غير مفهوم.</translation>
    </message>
    <message>
        <source>"{text}" is out of range.</source>
        <translation>«{text}» خارج النطاق.</translation>
    </message>
    <message>
        <source>"{text}" says again, and otherwise, what was said before.</source>
        <translation>«{text}» يكرر، بشكل مختلف، ما قيل من قبل.</translation>
    </message>
    <message>
        <source>"{text}" stands twice in this line.</source>
        <translation>«{text}» مكرر في هذا السطر.</translation>
    </message>
    <message>
        <source>"{text}" stands without a muscle.</source>
        <translation>«{text}» بلا عضلة.</translation>
    </message>
    <message>
        <source>"{text}": left or right?</source>
        <translation>«{text}»: يسار أم يمين؟</translation>
    </message>
    <message>
        <source>"{text}": of how many points? The row of this site does not say.</source>
        <translation>«{text}»: لكم نقطة؟ سطر هذا الموضع لا يذكر ذلك.</translation>
    </message>
    <message>
        <source>"{text}": points are typed as x{text}, a volume as {text}ml.</source>
        <translation>«{text}»: تُكتب النقاط x{text}، والحجم {text}ml.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message>
        <source>Both sides, {muscle}</source>
        <translation>الجانبان، {muscle}</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>هل تقصد {names}؟</translation>
    </message>
    <message>
        <source>Left {muscle}</source>
        <translation>{muscle} (يسار)</translation>
    </message>
    <message>
        <source>Midline, {muscle}</source>
        <translation>خط الوسط، {muscle}</translation>
    </message>
    <message>
        <source>Right {muscle}</source>
        <translation>{muscle} (يمين)</translation>
    </message>
    <message>
        <source>This text is too long for a quick line.</source>
        <translation>هذا النص طويل جدًا للسطر السريع.</translation>
    </message>
    <message>
        <source>Which one: {names}?</source>
        <translation>أيها: {names}؟</translation>
    </message>
    <message>
        <source>no {criterion}</source>
        <translation>لا {criterion}</translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation>ألم مألوف</translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation>ألم رجيع</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>شريط مشدود</translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation>نقطة مؤلمة</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>ارتعاش</translation>
    </message>
    <message>
        <source>with epinephrine</source>
        <translation>مع إبينفرين</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>{count} نقاط</numerusform>
            <numerusform>{count} نقطة</numerusform>
            <numerusform>{count} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>{volume} mL</source>
        <translation>{volume} مل</translation>
    </message>
    <message>
        <source>{volume} mL each point</source>
        <translation>{volume} مل لكل نقطة</translation>
    </message>
    <message>
        <source>{volume} mL in all</source>
        <translation>{volume} مل إجمالا</translation>
    </message>
</context>
<context>
    <name>session_reading</name>
    <message>
        <source>"{text}" is in mg; a volume is in mL. The mg follow from mL times mg/mL.</source>
        <translation>«{text}» بالملغ؛ والحجم بالمل. الملغ حاصل ضرب المل في ملغ/مل.</translation>
    </message>
    <message>
        <source>"{text}" is no strength; it is in mg/mL, or in percent such as 1 %.</source>
        <translation>«{text}» ليس تركيزًا؛ التركيز بالملغ/مل، أو بنسبة مئوية مثل 1%.</translation>
    </message>
    <message>
        <source>"{text}" is not a date and time such as 07-Sep-2026 14:32.</source>
        <translation>«{text}» ليس تاريخًا ووقتًا مثل 7 سبتمبر 2026 14:32.</translation>
    </message>
    <message>
        <source>"{text}" is not a date such as 07-Sep-2026.</source>
        <translation>«{text}» ليس تاريخًا مثل 7 سبتمبر 2026.</translation>
    </message>
    <message>
        <source>"{text}" is not a date such as Aug-2027 or 31-Aug-2027.</source>
        <translation>«{text}» ليس تاريخًا مثل أغسطس 2027 أو 31 أغسطس 2027.</translation>
    </message>
    <message>
        <source>"{text}" is not a number from 0 to 100.</source>
        <translation>«{text}» ليس رقمًا من 0 إلى 100.</translation>
    </message>
    <message>
        <source>"{text}" is not a number.</source>
        <translation>«{text}» ليس رقمًا.</translation>
    </message>
    <message>
        <source>"{text}" is not a whole number from 1 to 99.</source>
        <translation>«{text}» ليس رقمًا صحيحًا من 1 إلى 99.</translation>
    </message>
    <message>
        <source>How many points? At least 1.</source>
        <translation>كم نقطة؟ واحدة على الأقل.</translation>
    </message>
    <message>
        <source>More than 0, or leave it empty: nothing recorded is not 0.</source>
        <translation>أكثر من 0، أو اتركه فارغًا: غير المسجّل ليس 0.</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>no figures given</source>
        <translation>لا أرقام مذكورة</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Addendum</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>مضاعفة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>علاج</translation>
    </message>
    <message>
        <source>Workup</source>
        <translation>الاستقصاء</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>رقم جديد</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>no phone recorded</source>
        <translation>الهاتف غير مسجّل</translation>
    </message>
</context>
<context>
    <name>tray_doubts</name>
    <message>
        <source>{lot} was recorded as {others} before, never as {drug}.</source>
        <translation>{lot} سجل من قبل كـ {others} ولم يسجل قط كـ {drug}.</translation>
    </message>
</context>
<context>
    <name>tray_news</name>
    <message>
        <source>lot {lot}</source>
        <translation>التشغيلة {lot}</translation>
    </message>
    <message>
        <source>no lot</source>
        <translation>بلا رقم تشغيلة</translation>
    </message>
    <message>
        <source>no strength</source>
        <translation>بلا تركيز</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} مع إبينفرين</translation>
    </message>
</context>
</TS>
