package cn.volunteering.scoring.honour.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.scoring.honour.AwardHonours;
import cn.volunteering.scoring.honour.AwardRound;
import cn.volunteering.scoring.honour.Candidates;
import cn.volunteering.scoring.honour.Honour;
import cn.volunteering.scoring.honour.HonourKind;
import cn.volunteering.scoring.honour.RoundId;
import cn.volunteering.scoring.honour.Standing;
import cn.volunteering.scoring.honour.Standings;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.naming.Names;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.scoring.web.CurrentVolunteer;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.PermittedActions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Shows rounds and honours with names, and with what the caller may do. */
@Component
class HonourViews {

    static final String CLOSE = "award-round.CLOSE";
    static final String NOMINATE = "award-round.NOMINATE";
    static final String GRANT = "honour.GRANT";
    static final String DECLINE = "honour.DECLINE";
    static final String REVOKE = "honour.REVOKE";

    private static final String SOME_REASON = "…";

    private final AwardHonours award;
    private final Candidates candidates;
    private final People people;
    private final Names names;
    private final CurrentVolunteer me;
    private final PermittedActions permitted;
    private final PlatformCalendar calendar;

    HonourViews(
            AwardHonours award,
            Candidates candidates,
            People people,
            Names names,
            CurrentVolunteer me,
            PermittedActions permitted,
            PlatformCalendar calendar) {
        this.award = award;
        this.candidates = candidates;
        this.people = people;
        this.names = names;
        this.me = me;
        this.permitted = permitted;
        this.calendar = calendar;
    }

    RoundView view(Versioned<AwardRound> round) {
        var it = round.state();
        var actions = permitted
                .to("award-round")
                .offer("NOMINATE", () -> it.state() == AwardRound.State.OPEN)
                .step("CLOSE", it, () -> award.closed(it))
                .names();
        return new RoundView(
                it.id(), round.version(), it.kind(), it.year(), it.state(), it.openedOn(), it.closedOn(), actions);
    }

    HonourView show(Versioned<Honour> honour) {
        return show(List.of(honour)).getFirst();
    }

    PageOf<HonourView> page(Page<Versioned<Honour>> page) {
        return new PageOf<>(show(page.getContent()), page.getNumber(), page.getSize(), page.getTotalElements());
    }

    /** Shows some honours; reads names and the figures of each year once. */
    private List<HonourView> show(List<Versioned<Honour>> some) {
        var known = namesOf(some.stream().map(Versioned::state).toList());
        var standings = new HashMap<RoundId, Standings>();
        return some.stream()
                .map(each -> show(each, known.get(each.state().holder()), actionsOn(each.state(), standings)))
                .toList();
    }

    private static HonourView show(Versioned<Honour> honour, @Nullable String name, List<String> actions) {
        var it = honour.state();
        return new HonourView(
                it.id(),
                honour.version(),
                it.round(),
                it.kind(),
                it.year(),
                it.holder(),
                name,
                it.state(),
                it.nominatedFor(),
                it.nominatedOn(),
                it.standing().minutes(),
                it.decidedOn(),
                it.documentNumber(),
                it.reason(),
                actions);
    }

    private Map<String, String> namesOf(List<Honour> some) {
        var found = new HashMap<String, String>();
        people.of(holders(some, HonourKind.OUTSTANDING_VOLUNTEER)
                        .map(VolunteerId::new)
                        .toList())
                .forEach((id, person) -> put(found, id.value(), person.name()));
        names.of(
                        List.of(),
                        holders(some, HonourKind.OUTSTANDING_SECTION)
                                .map(UnitId::new)
                                .toList())
                .units()
                .forEach((id, name) -> put(found, id.value(), name));
        return found;
    }

    private static void put(Map<String, String> found, String id, @Nullable String name) {
        if (name != null) {
            found.put(id, name);
        }
    }

    private static Stream<String> holders(List<Honour> some, HonourKind kind) {
        return some.stream().filter(each -> each.kind() == kind).map(Honour::holder);
    }

    private List<String> actionsOn(Honour it, Map<RoundId, Standings> standings) {
        var by = CurrentAccount.id();
        var self = me.ifAny();
        var today = calendar.today();
        return permitted
                .to("honour")
                .step("GRANT", it, () -> it.grant(null, standingOf(it, standings), by, self, today))
                .step("DECLINE", it, () -> it.decline(SOME_REASON, by, self, today))
                .step("REVOKE", it, () -> it.revoke(SOME_REASON, by, self, today))
                .names();
    }

    private Standing standingOf(Honour it, Map<RoundId, Standings> standings) {
        return it.state() == Honour.State.NOMINATED
                ? standings
                        .computeIfAbsent(it.round(), _ -> candidates.standings(it.kind(), it.year()))
                        .of(it.holder())
                : it.standing();
    }
}
