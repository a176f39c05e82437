package cn.volunteering.volunteer.insurance.web;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.insurance.Insurance;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Shows insurances, and whom they cover. */
@Component
class InsuranceViews {

    static final String CHANGE = "insurance.CHANGE";
    static final String END = "insurance.END";

    private final Aggregates<Volunteer> volunteers;
    private final PlatformCalendar calendar;
    private final PermittedActions permitted;

    InsuranceViews(AggregateStore<Volunteer> volunteers, PlatformCalendar calendar, PermittedActions permitted) {
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
        var all = insurance.insured();
        var ids = all.stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .map(VolunteerId::value)
                .toList();
        var names = volunteers.findAll(ids).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(
                        volunteer -> volunteer.id().value(),
                        volunteer -> volunteer.profile().displayName()));
        var items = ids.stream()
                .map(id -> new InsuranceView.Insured(id, names.get(id)))
                .toList();
        return new PageOf<>(items, page.getPageNumber(), page.getPageSize(), all.size());
    }
}
