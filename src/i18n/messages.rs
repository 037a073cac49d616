//! The table of messages. Each line becomes a method of [`Text`] and stands in `i18n/<language>/<area>.ftl`.

use fluent_bundle::types::FluentNumber;

use super::Text;

/// A line of the table, for the test that holds it against the languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message {
    /// The method of [`Text`].
    pub method: &'static str,
    /// The file that it is in.
    pub area: &'static str,
    /// Its name there.
    pub id: &'static str,
    /// Its variables.
    pub variables: &'static [&'static str],
}

macro_rules! messages {
    ($($area:ident { $($method:ident $(($($variable:ident: $kind:ty),+))? = $id:literal;)+ })+) => {
        /// Every message of the table.
        pub const MESSAGES: &[Message] = &[$($(Message {
            method: stringify!($method),
            area: stringify!($area),
            id: $id,
            variables: &[$($(stringify!($variable)),+)?],
        }),+),+];

        impl Text {$($(
            #[doc = concat!("`", $id, "` of `", stringify!($area), ".ftl`.")]
            #[must_use]
            pub fn $method(self $($(, $variable: $kind)+)?) -> String {
                self.format($id, &[$($((stringify!($variable), $variable.into())),+)?])
            }
        )+)+}
    };
}

messages! {
    bar {
        bar_back = "bar-back";
        bar_home = "bar-home";
        bar_language = "bar-language";
        bar_larger_text = "bar-larger-text";
        bar_done = "bar-done";
    }
    card {
        card_an_hour = "card-an-hour";
        card_about = "card-about";
        card_pay(pay: &str) = "card-pay";
        card_pay_about(pay: &str) = "card-pay-about";
        card_pay_not_given = "card-pay-not-given";
        card_hours_not_given = "card-hours-not-given";
        card_date_not_given = "card-date-not-given";
        card_place_not_given = "card-place-not-given";
        card_employer_not_given = "card-employer-not-given";
        card_full_time = "card-full-time";
        card_part_time = "card-part-time";
        card_full_or_part_time = "card-full-or-part-time";
        card_hours_and_age(hours: &str, age: &str) = "card-hours-and-age";
        card_city_and_state(city: &str, state: &str) = "card-city-and-state";
        card_place_and_miles(place: &str, miles: &str) = "card-place-and-miles";
    }
    common {
        common_not_given = "common-not-given";
    }
    done {
        done_heading = "done-heading";
        done_body = "done-body";
        done_yes = "done-yes";
        done_no = "done-no";
    }
    find {
        find_title = "find-title";
        find_step_work = "find-step-work";
        find_step_place = "find-step-place";
        find_step_hours = "find-step-hours";
        find_step_pay = "find-step-pay";
        find_openings(count: u64) = "find-openings";
        find_type_word = "find-type-word";
        find_work_question = "find-work-question";
        find_narrower_question = "find-narrower-question";
        find_any_work = "find-any-work";
        find_all_of(group: &str) = "find-all-of";
        find_place_question = "find-place-question";
        find_another_place = "find-another-place";
        find_any_distance = "find-any-distance";
        find_hours_question = "find-hours-question";
        find_any_hours = "find-any-hours";
        find_full_time = "find-full-time";
        find_part_time = "find-part-time";
        find_pay_question = "find-pay-question";
        find_any_pay = "find-any-pay";
        find_pay_or_more(pay: &str) = "find-pay-or-more";
        find_show = "find-show";
    }
    format {
        format_pay_range(low: &str, high: &str) = "format-pay-range";
        format_pay_up_to(high: &str) = "format-pay-up-to";
        format_miles(miles: FluentNumber) = "format-miles";
        format_miles_under_one = "format-miles-under-one";
        format_today = "format-today";
        format_yesterday = "format-yesterday";
        format_days_ago(days: u64) = "format-days-ago";
        format_weeks_ago(weeks: u64) = "format-weeks-ago";
        format_months_ago(months: u64) = "format-months-ago";
        format_years_ago = "format-years-ago";
        format_age_today = "format-age-today";
        format_age_yesterday = "format-age-yesterday";
        format_age_days(days: u64) = "format-age-days";
        format_age_weeks(weeks: u64) = "format-age-weeks";
        format_age_months(months: u64) = "format-age-months";
        format_age_years = "format-age-years";
        format_moment(day: &str, time: &str) = "format-moment";
    }
    home {
        home_question = "home-question";
        home_find = "home-find";
        home_find_hint(count: u64) = "home-find-hint";
        home_find_hint_plain = "home-find-hint-plain";
        home_words = "home-words";
        home_words_hint = "home-words-hint";
        home_new = "home-new";
        home_new_hint(count: u64) = "home-new-hint";
        home_new_hint_plain = "home-new-hint-plain";
    }
    keyboard {
        keyboard_space = "keyboard-space";
        keyboard_numbers = "keyboard-numbers";
        keyboard_letters = "keyboard-letters";
        keyboard_abc_order = "keyboard-abc-order";
        keyboard_usual_order = "keyboard-usual-order";
        keyboard_hide = "keyboard-hide";
        keyboard_show = "keyboard-show";
        keyboard_say_delete = "keyboard-say-delete";
        keyboard_say_apostrophe = "keyboard-say-apostrophe";
        keyboard_say_hyphen = "keyboard-say-hyphen";
        keyboard_say_period = "keyboard-say-period";
        keyboard_say_comma = "keyboard-say-comma";
        keyboard_say_slash = "keyboard-say-slash";
        keyboard_say_and = "keyboard-say-and";
        keyboard_say_at = "keyboard-say-at";
    }
    language {
        language_question = "language-question";
    }
    listing {
        listing_pay = "listing-pay";
        listing_hours = "listing-hours";
        listing_place = "listing-place";
        listing_start = "listing-start";
        listing_end = "listing-end";
        listing_openings = "listing-openings";
        listing_people(count: u64) = "listing-people";
        listing_hours_a_week(hours: f64) = "listing-hours-a-week";
        listing_hours_both(hours: &str, week: &str) = "listing-hours-both";
        listing_apply = "listing-apply";
        listing_call(phone: &str) = "listing-call";
        listing_write(email: &str) = "listing-write";
        listing_web(url: &str) = "listing-web";
        listing_walk_in(place: &str) = "listing-walk-in";
        listing_ask_staff = "listing-ask-staff";
        listing_duties = "listing-duties";
        listing_requirements = "listing-requirements";
        listing_experience = "listing-experience";
        listing_education = "listing-education";
        listing_training = "listing-training";
        listing_schedule = "listing-schedule";
        listing_pay_notes = "listing-pay-notes";
        listing_benefits = "listing-benefits";
        listing_employer = "listing-employer";
        listing_term = "listing-term";
        listing_permanent = "listing-permanent";
        listing_temporary = "listing-temporary";
        listing_seasonal = "listing-seasonal";
        listing_internship = "listing-internship";
        listing_volunteer = "listing-volunteer";
        listing_source(source: &str) = "listing-source";
        listing_checked(when: &str) = "listing-checked";
        listing_posted(when: &str) = "listing-posted";
        listing_sample = "listing-sample";
        listing_doubtful = "listing-doubtful";
    }
    none {
        none_heading = "none-heading";
        none_body = "none-body";
        none_within(miles: u64) = "none-within";
        none_any_distance = "none-any-distance";
        none_any_hours = "none-any-hours";
        none_any_pay = "none-any-pay";
        none_any_work = "none-any-work";
        none_any_date = "none-any-date";
        none_without_words = "none-without-words";
    }
    pager {
        pager_previous = "pager-previous";
        pager_next = "pager-next";
        pager_page(page: u64, pages: u64) = "pager-page";
        pager_short(page: u64, pages: u64) = "pager-short";
        pager_up = "pager-up";
        pager_down = "pager-down";
    }
    place {
        place_question = "place-question";
        place_field = "place-field";
        place_hint = "place-hint";
        place_unknown = "place-unknown";
    }
    remote {
        remote_loading = "remote-loading";
        remote_slow = "remote-slow";
        remote_failed_heading = "remote-failed-heading";
        remote_failed_body = "remote-failed-body";
        remote_retry(seconds: u64) = "remote-retry";
        remote_try_again = "remote-try-again";
        remote_kiosk = "remote-kiosk";
        remote_job_list = "remote-job-list";
        remote_staff(code: &str) = "remote-staff";
        remote_gone_heading = "remote-gone-heading";
        remote_gone_body = "remote-gone-body";
    }
    results {
        results_near_you(count: u64) = "results-near-you";
        results_near(count: u64, place: &str) = "results-near";
        results_count(count: u64) = "results-count";
        results_asked = "results-asked";
        results_within(miles: u64, place: &str) = "results-within";
        results_any_distance = "results-any-distance";
        results_words(words: &str) = "results-words";
        results_change = "results-change";
        results_corrected(words: &str) = "results-corrected";
        results_titles = "results-titles";
    }
    still {
        still_heading = "still-heading";
        still_body = "still-body";
        still_seconds(seconds: u64) = "still-seconds";
        still_yes = "still-yes";
        still_done = "still-done";
    }
    top {
        top_sample = "top-sample";
    }
    welcome {
        welcome_greeting = "welcome-greeting";
        welcome_start = "welcome-start";
        welcome_free = "welcome-free";
        welcome_touch = "welcome-touch";
    }
    words {
        words_question = "words-question";
        words_field = "words-field";
        words_hint = "words-hint";
        words_search = "words-search";
        words_clear = "words-clear";
        words_none = "words-none";
    }
}
