# While we wait for the backend. At most 50 characters.
remote-loading = Getting the job openings
# The same after some seconds. At most 100 characters.
remote-slow = This takes longer than usual. Thank you for waiting.
# Heading, two lines. At most 60 characters.
remote-failed-heading = We cannot get the job openings right now
# Below it. At most 160 characters.
remote-failed-body = The link to the job list is down. You did nothing wrong, and nothing of yours is lost.
# Below that. At most 70 characters.
remote-retry = { $seconds ->
    [one] We try again every second.
   *[other] We try again every { $seconds } seconds.
}
# Yellow button. At most 24 characters.
remote-try-again = Try again
# Under the picture of this machine. At most 20 characters.
remote-kiosk = This kiosk
# Under the picture of the list. At most 20 characters.
remote-job-list = Job list
# Small, at the bottom. At most 30 characters besides.
remote-staff = For staff: code { $code }
# Heading where an opening has ended. At most 44 characters.
remote-gone-heading = This opening has ended
# Below it. At most 120 characters.
remote-gone-body = The employer no longer offers it. Go back to see other openings.
# While we wait for figures of pay and careers. At most 50 characters.
remote-loading-figures = Getting the figures
# Heading, two lines. At most 60 characters.
remote-failed-figures = We cannot get the figures right now
# Below it. At most 160 characters.
remote-failed-figures-body = The link to the figures is down. You did nothing wrong, and nothing of yours is lost.
# Under the picture of the figures. At most 20 characters.
remote-figures = Figures
# Heading where no figures exist. At most 44 characters.
remote-unknown-heading = We have no figures for this
# Below it. At most 120 characters.
remote-unknown-body = No figures are published for this work or this place. Go back to look at other work.
# While we wait for the meetings. At most 50 characters.
remote-loading-meetings = Getting the meetings
# Heading, two lines. At most 60 characters.
remote-failed-meetings = We cannot get the meetings right now
# Below it. At most 160 characters.
remote-failed-meetings-body = The link to the list of meetings is down. You did nothing wrong, and no seat of yours is lost.
# Under the picture of the list of meetings. At most 20 characters.
remote-meetings = Meetings
# While we wait for the client's plan. At most 50 characters.
remote-loading-plan = Getting your plan
# Heading, two lines. At most 60 characters.
remote-failed-plan = We cannot get your plan right now
# Below it. At most 160 characters.
remote-failed-plan-body = The link to your plan is down. You did nothing wrong, and nothing of yours is lost.
# Under the picture of the plan. At most 20 characters.
remote-plan = Your plan
# Heading: staff have not set the kiosk up for this. At most 44 characters.
remote-not-enrolled-heading = This kiosk cannot do this yet
# Below it. At most 160 characters.
remote-not-enrolled-body = Our staff must set it up first. Please tell them. Everything else here works.
