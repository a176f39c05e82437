package cn.volunteering.volunteer.consent;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.util.function.Function;

/** Takes a person's own consents and withdrawals. Nobody consents for another person. */
public final class GiveConsent {

    private final Aggregates<Consents> store;
    private final ConsentTexts texts;
    private final PlatformCalendar calendar;

    public GiveConsent(Aggregates<Consents> store, ConsentTexts texts, PlatformCalendar calendar) {
        this.store = store;
        this.texts = texts;
        this.calendar = calendar;
    }

    /**
     * Gives a consent.
     *
     * @param read the version of the text that the person has read
     * @throws RefusedException if there is a newer text
     */
    public Consents give(VolunteerId self, ConsentKind kind, int read, AccountId by) {
        return change(self, consents -> consents.give(texts.current(kind), read, by, calendar.now()));
    }

    /**
     * Withdraws a consent.
     *
     * @throws RefusedException if there is nothing to consent to, only a notice to acknowledge
     */
    public Consents withdraw(VolunteerId self, ConsentKind kind, AccountId by) {
        return change(self, consents -> consents.withdraw(kind, by, calendar.now()));
    }

    private Consents change(VolunteerId self, Function<Consents, Decision<Consents>> command) {
        return store.changeOrBegin(self.value(), () -> Consents.none(self), command)
                .state();
    }
}
