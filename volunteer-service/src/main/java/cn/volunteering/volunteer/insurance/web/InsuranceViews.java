package cn.volunteering.volunteer.insurance.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.insurance.Insurance;
import cn.volunteering.volunteer.roster.KnownVolunteers;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Shows insurances, and whom they cover. */
@Component
class InsuranceViews {

    static final String CHANGE = "insurance.CHANGE";
    static final String END = "insurance.END";

    private final KnownVolunteers volunteers;
    private final PlatformCalendar calendar;
    private final PermittedActions permitted;

    InsuranceViews(KnownVolunteers volunteers, PlatformCalendar calendar, PermittedActions permitted) {
        this.volunteers = volunteers;
        this.calendar = calendar;
        this.permitted = permitted;
    }

    InsuranceView view(Versioned<Insurance> insurance) {
        var it = insurance.state();
        return new InsuranceView(
                insurance.id(),
                insurance.version(),
                it.form().policyNumber(),
                it.form().insurer(),
                it.form().cover(),
                it.form().from(),
                it.form().lastDay(),
                it.endedOn(),
                it.insured().size(),
                it.isInForceOn(calendar.today()),
                actions(it));
    }

    private List<String> actions(Insurance it) {
        var today = calendar.today();
        return permitted
                .to("insurance")
                .edit("CHANGE", () -> it.change(it.form(), today))
                .edit("END", () -> it.end(today))
                .names();
    }

    InsuranceView.OwnCover own(Insurance it) {
        return new InsuranceView.OwnCover(
                it.form().cover(),
                it.form().insurer(),
                it.form().from(),
                it.form().lastDay(),
                it.isInForceOn(calendar.today()));
    }

    /** Returns one page of the insured, in the order in which they were added. */
    PageOf<InsuranceView.Insured> insured(Insurance insurance, Pageable page) {
        var shown = Pages.cut(insurance.insured(), page);
        var names = volunteers.names(shown.getContent());
        return PageOf.of(shown, person -> new InsuranceView.Insured(person.value(), names.get(person.value())));
    }
}
