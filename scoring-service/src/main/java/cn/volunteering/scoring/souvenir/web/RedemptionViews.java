package cn.volunteering.scoring.souvenir.web;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.naming.NameBook;
import cn.volunteering.scoring.naming.Names;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.naming.Person;
import cn.volunteering.scoring.souvenir.Redemption;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.scoring.web.CurrentVolunteer;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Shows redemptions with names, and with what the caller may do. */
@Component
class RedemptionViews {

    static final String HAND_OVER = "redemption.HAND_OVER";
    static final String SEND_BACK = "redemption.SEND_BACK";
    static final String WITHDRAW = "redemption.WITHDRAW";

    private static final String SOME_REASON = "…";

    private final AggregateStore<Redemption> redemptions;
    private final People people;
    private final Names names;
    private final CurrentVolunteer me;
    private final PermittedActions permitted;
    private final PlatformCalendar calendar;

    RedemptionViews(
            AggregateStore<Redemption> redemptions,
            People people,
            Names names,
            CurrentVolunteer me,
            PermittedActions permitted,
            PlatformCalendar calendar) {
        this.redemptions = redemptions;
        this.people = people;
        this.names = names;
        this.me = me;
        this.permitted = permitted;
        this.calendar = calendar;
    }

    /**
     * Returns a redemption that the caller may see: any for the committee, their own for others.
     *
     * @throws NotFoundException if there is none
     */
    Versioned<Redemption> visible(String id) {
        var redemption = redemptions.get(id);
        if (!TenantScope.actor().is(TenantRole.COMMITTEE) && !redemption.state().isOf(me.ifAny())) {
            throw new NotFoundException("redemptions", id);
        }
        return redemption;
    }

    RedemptionView view(Versioned<Redemption> redemption) {
        return views(List.of(redemption)).getFirst();
    }

    PageOf<RedemptionView> page(Page<Versioned<Redemption>> page) {
        return new PageOf<>(views(page.getContent()), page.getNumber(), page.getSize(), page.getTotalElements());
    }

    private List<RedemptionView> views(List<Versioned<Redemption>> some) {
        var known =
                people.of(some.stream().map(each -> each.state().volunteer()).toList());
        var book = names.of(List.of(), sectionsOf(known.values().stream().toList()));
        return some.stream()
                .map(each ->
                        view(each, Optional.ofNullable(known.get(each.state().volunteer())), book))
                .toList();
    }

    private static List<UnitId> sectionsOf(List<Person> some) {
        return some.stream().map(Person::section).filter(Objects::nonNull).toList();
    }

    private RedemptionView view(Versioned<Redemption> redemption, Optional<Person> person, NameBook book) {
        var it = redemption.state();
        var section = person.map(Person::section);
        return new RedemptionView(
                it.id(),
                redemption.version(),
                it.number(),
                it.volunteer(),
                person.map(Person::name).orElse(null),
                section.orElse(null),
                section.map(book::unit).orElse(null),
                it.souvenir(),
                it.souvenirName(),
                it.points(),
                it.state(),
                it.requestedOn(),
                it.closedOn(),
                it.reason(),
                actionsOn(it));
    }

    private List<String> actionsOn(Redemption it) {
        var by = CurrentAccount.id();
        var self = me.ifAny();
        var now = calendar.now();
        return permitted
                .to("redemption")
                .step("HAND_OVER", it, () -> it.handOver(by, self, now))
                .step("SEND_BACK", it, () -> it.sendBack(SOME_REASON, by, now))
                .step("WITHDRAW", it, () -> it.withdraw(by, self, now))
                .names();
    }
}
