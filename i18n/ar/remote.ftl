### Machine-translated from English, unreviewed by a native speaker.

# While we wait for the backend. At most 50 characters.
remote-loading = نحضر الوظائف
# The same after some seconds. At most 100 characters.
remote-slow = يستغرق هذا وقتًا أطول من المعتاد. شكرًا على انتظارك.
# Heading, two lines. At most 60 characters.
remote-failed-heading = لا يمكننا عرض الوظائف الآن
# Below it. At most 160 characters.
remote-failed-body = الاتصال بقائمة الوظائف مقطوع. أنت لم تخطئ، ولم تفقد شيئًا.
# Below that. At most 70 characters.
remote-retry = { $seconds ->
    [zero] نحاول مرة أخرى الآن.
    [one] نحاول مرة أخرى كل ثانية.
    [two] نحاول مرة أخرى كل ثانيتين.
    [few] نحاول مرة أخرى كل { $seconds } ثوانٍ.
    [many] نحاول مرة أخرى كل { $seconds } ثانية.
   *[other] نحاول مرة أخرى كل { $seconds } ثانية.
}
# Yellow button. At most 24 characters.
remote-try-again = حاول مرة أخرى
# Under the picture of this machine. At most 20 characters.
remote-kiosk = هذا الجهاز
# Under the picture of the list. At most 20 characters.
remote-job-list = قائمة الوظائف
# Small, at the bottom. At most 30 characters besides.
remote-staff = للموظفين: الرمز { $code }
# Heading where an opening has ended. At most 44 characters.
remote-gone-heading = انتهت هذه الوظيفة
# Below it. At most 120 characters.
remote-gone-body = صاحب العمل لم يعد يعرضها. ارجع لترى وظائف أخرى.
# While we wait for figures of pay and careers. At most 50 characters.
remote-loading-figures = نجلب الأرقام
# Heading, two lines. At most 60 characters.
remote-failed-figures = لا نستطيع جلب الأرقام الآن
# Below it. At most 160 characters.
remote-failed-figures-body = الاتصال بالأرقام مقطوع. لم ترتكب أي خطأ ولم يضع منك شيء.
# Under the picture of the figures. At most 20 characters.
remote-figures = الأرقام
# Heading where no figures exist. At most 44 characters.
remote-unknown-heading = ليست لدينا أرقام لهذا
# Below it. At most 120 characters.
remote-unknown-body = لا تُنشر أرقام لهذا العمل أو لهذا المكان. ارجع لترى أعمالاً أخرى.
# While we wait for the meetings. At most 50 characters.
remote-loading-meetings = نجلب الاجتماعات
# Heading, two lines. At most 60 characters.
remote-failed-meetings = لا نستطيع جلب الاجتماعات الآن
# Below it. At most 160 characters.
remote-failed-meetings-body = الاتصال بقائمة الاجتماعات مقطوع. لم ترتكب أي خطأ ولم يضع منك أي مقعد.
# Under the picture of the list of meetings. At most 20 characters.
remote-meetings = الاجتماعات
# While we wait for the client's plan. At most 50 characters.
remote-loading-plan = نجلب خطتك
# Heading, two lines. At most 60 characters.
remote-failed-plan = لا نستطيع جلب خطتك الآن
# Below it. At most 160 characters.
remote-failed-plan-body = الاتصال بخطتك مقطوع. لم ترتكب أي خطأ ولم يضع منك شيء.
# Under the picture of the plan. At most 20 characters.
remote-plan = خطتك
# Heading: staff have not set the kiosk up for this. At most 44 characters.
remote-not-enrolled-heading = هذا الجهاز لا يستطيع ذلك بعد
# Below it. At most 160 characters.
remote-not-enrolled-body = يجب أن يجهّزه موظفونا أولًا. من فضلك أخبرهم. كل ما عدا ذلك يعمل هنا.
