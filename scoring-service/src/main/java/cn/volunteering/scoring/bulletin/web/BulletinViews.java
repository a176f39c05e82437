package cn.volunteering.scoring.bulletin.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.scoring.bulletin.Bulletin;
import cn.volunteering.scoring.bulletin.BulletinFigures.PersonLine;
import cn.volunteering.scoring.bulletin.BulletinFigures.SectionTotal;
import cn.volunteering.scoring.bulletin.Objection;
import cn.volunteering.scoring.bulletin.ObjectionWindow;
import cn.volunteering.scoring.bulletin.PrepareBulletin;
import cn.volunteering.scoring.bulletin.web.BulletinView.LineView;
import cn.volunteering.scoring.bulletin.web.BulletinView.ObjectionView;
import cn.volunteering.scoring.bulletin.web.BulletinView.SectionView;
import cn.volunteering.scoring.naming.NameBook;
import cn.volunteering.scoring.naming.Names;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.naming.Person;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.web.CurrentAccount;
import cn.volunteering.scoring.web.CurrentVolunteer;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Shows bulletins as far as the caller may see them. */
@Component
class BulletinViews {

    static final String RENEW = "bulletin.RENEW";
    static final String NAME_LIST = "bulletin.NAME_LIST";
    static final String OPEN = "bulletin.OPEN";
    static final String OBJECT = "bulletin.OBJECT";
    static final String FREEZE = "bulletin.FREEZE";
    static final String DECIDE = "bulletin-objection.DECIDE";

    private static final String SOME_REASON = "…";

    private final PrepareBulletin prepare;
    private final Names names;
    private final People people;
    private final CurrentVolunteer me;
    private final PermittedActions permitted;
    private final PlatformCalendar calendar;

    BulletinViews(
            PrepareBulletin prepare,
            Names names,
            People people,
            CurrentVolunteer me,
            PermittedActions permitted,
            PlatformCalendar calendar) {
        this.prepare = prepare;
        this.names = names;
        this.people = people;
        this.me = me;
        this.permitted = permitted;
        this.calendar = calendar;
    }

    /**
     * Returns the bulletin of a year.
     *
     * @throws NotFoundException if there is none, or the caller may not see the draft
     */
    Versioned<Bulletin> visible(String year) {
        var bulletin = prepare.of(year);
        if (!isCommittee() && !bulletin.state().isVisible()) {
            throw new NotFoundException("bulletin", year);
        }
        return bulletin;
    }

    static boolean isCommittee() {
        return TenantScope.actor().is(TenantRole.COMMITTEE);
    }

    BulletinView view(Versioned<Bulletin> shown) {
        var it = shown.state();
        var self = me.ifAny();
        var own = self.flatMap(it.figures()::lineOf);
        var book = namesIn(it, own);
        var window = Optional.ofNullable(it.window());
        return new BulletinView(
                it.year(),
                shown.version(),
                it.state(),
                it.takenOn(),
                it.figures().participants(),
                it.figures().minutes(),
                Hours.shown(it.figures().minutes()),
                it.figures().points().shown(),
                window.map(ObjectionWindow::from).orElse(null),
                window.map(ObjectionWindow::until).orElse(null),
                it.publishedOn(),
                it.namedListBasis(),
                it.figures().sections().stream()
                        .map(total -> SectionView.of(total, book))
                        .toList(),
                own.map(line -> LineView.of(line, nameOf(line.volunteer(), people.of(List.of(line.volunteer()))), book))
                        .orElse(null),
                objections(it, self),
                actionsOn(it, self));
    }

    private NameBook namesIn(Bulletin bulletin, Optional<PersonLine> own) {
        var units = Stream.concat(
                        bulletin.figures().sections().stream().map(SectionTotal::section),
                        own.map(PersonLine::section).stream())
                .filter(Objects::nonNull)
                .toList();
        return names.of(List.of(), units);
    }

    /**
     * Returns a page of the list of names.
     *
     * @throws RefusedException if it is not published
     */
    PageOf<LineView> lines(Bulletin bulletin, Pageable page) {
        if (!isCommittee() && !bulletin.showsNames()) {
            throw new RefusedException(Refusal.of("bulletin-list-internal", "名单未公布：公布名单须先登记依据"));
        }
        var cut = Pages.cut(bulletin.figures().lines(), page);
        var known =
                people.of(cut.getContent().stream().map(PersonLine::volunteer).toList());
        var book = names.of(
                List.of(),
                cut.getContent().stream()
                        .map(PersonLine::section)
                        .filter(Objects::nonNull)
                        .toList());
        return PageOf.of(cut, line -> LineView.of(line, nameOf(line.volunteer(), known), book));
    }

    private static @Nullable String nameOf(VolunteerId volunteer, Map<VolunteerId, Person> known) {
        return Optional.ofNullable(known.get(volunteer)).map(Person::name).orElse(null);
    }

    private List<ObjectionView> objections(Bulletin bulletin, Optional<VolunteerId> self) {
        var seen = bulletin.objections().stream()
                .filter(each ->
                        isCommittee() || self.filter(each.volunteer()::equals).isPresent())
                .toList();
        var known = people.of(seen.stream().map(Objection::volunteer).toList());
        return seen.stream()
                .map(each -> new ObjectionView(
                        each.id(),
                        each.window(),
                        each.volunteer(),
                        nameOf(each.volunteer(), known),
                        each.reason(),
                        each.raisedOn(),
                        each.state(),
                        each.decidedFor(),
                        actionsOn(bulletin, each, self)))
                .toList();
    }

    private List<String> actionsOn(Bulletin it, Objection objection, Optional<VolunteerId> self) {
        return permitted
                .to("bulletin-objection")
                .step("DECIDE", it, () -> it.decide(objection.id(), false, SOME_REASON, CurrentAccount.id(), self))
                .names();
    }

    private List<String> actionsOn(Bulletin it, Optional<VolunteerId> self) {
        var today = calendar.today();
        return permitted
                .to("bulletin")
                .edit("RENEW", () -> it.renew(it.figures(), CurrentAccount.id(), today))
                .edit("NAME_LIST", () -> it.nameListFor(it.namedListBasis()))
                .step("OPEN", it, () -> prepare.opened(it, CurrentAccount.id()))
                .offer("OBJECT", () -> self.filter(person ->
                                it.object(person, SOME_REASON, today).reason().isEmpty())
                        .isPresent())
                .step("FREEZE", it, () -> it.freeze(today))
                .names();
    }
}
