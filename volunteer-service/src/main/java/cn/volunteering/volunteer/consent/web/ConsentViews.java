package cn.volunteering.volunteer.consent.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.volunteer.consent.ConsentText;
import cn.volunteering.volunteer.consent.ConsentTexts;
import cn.volunteering.volunteer.consent.Consents;
import cn.volunteering.volunteer.roster.web.RosterAccess;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows people their own consents with the texts. */
@Component
class ConsentViews {

    static final String GIVE = "consent.GIVE";
    static final String WITHDRAW = "consent.WITHDRAW";

    private final ConsentTexts texts;
    private final PermittedActions permitted;
    private final RosterAccess access;
    private final PlatformCalendar calendar;

    ConsentViews(ConsentTexts texts, PermittedActions permitted, RosterAccess access, PlatformCalendar calendar) {
        this.texts = texts;
        this.permitted = permitted;
        this.access = access;
        this.calendar = calendar;
    }

    /** Shows all consents for which people are asked, in the order of the kinds. */
    List<OwnConsentView> all(Consents own) {
        return texts.current().stream().map(text -> view(own, text)).toList();
    }

    /** Shows one consent. */
    OwnConsentView view(Consents own, ConsentText text) {
        var steps = own.history(text.kind()).reversed();
        return new OwnConsentView(
                text.kind(),
                text.version(),
                text.issuedOn(),
                text.title(),
                text.meaning(),
                text.paragraphs(),
                text.kind().isWithdrawable(),
                own.standingOf(text),
                steps.isEmpty() ? null : steps.getFirst().at(),
                steps.stream().map(OwnConsentView.Step::of).toList(),
                actions(own, text));
    }

    private List<String> actions(Consents own, ConsentText text) {
        var me = access.account();
        var now = calendar.now();
        return permitted
                .to("consent")
                .step("GIVE", own, () -> own.give(text, text.version(), me, now))
                .step("WITHDRAW", own, () -> own.withdraw(text.kind(), me, now))
                .names();
    }
}
