package cn.volunteering.scoring.statement.store;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.policy.Citation;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.reader.DocumentText;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.scoring.brought.BroughtAlong;
import cn.volunteering.scoring.honour.AwardPolicy;
import cn.volunteering.scoring.honour.Honour;
import cn.volunteering.scoring.honour.HonourKind;
import cn.volunteering.scoring.hours.CountedEvidence;
import cn.volunteering.scoring.hours.ServiceTotals;
import cn.volunteering.scoring.naming.Names;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.naming.Person;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.stars.StarRecord;
import cn.volunteering.scoring.statement.BonusRule;
import cn.volunteering.scoring.statement.StatedClause;
import cn.volunteering.scoring.statement.StatedOrigin;
import cn.volunteering.scoring.statement.StatementContent;
import cn.volunteering.scoring.statement.StatementContent.Facts;
import cn.volunteering.scoring.statement.StatementFacts;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a statement says: hours and activities from the ledger, stars and honours from their registers. */
@Component
final class RecordedFacts implements StatementFacts {

    private final ServiceTotals service;
    private final BroughtAlong brought;
    private final TenantDirectory tenants;
    private final AggregateStore<StarRecord> stars;
    private final AggregateStore<Honour> honours;
    private final People people;
    private final Names names;
    private final PolicyReader policies;
    private final PlatformCalendar calendar;

    RecordedFacts(
            ServiceTotals service,
            BroughtAlong brought,
            TenantDirectory tenants,
            AggregateStore<StarRecord> stars,
            AggregateStore<Honour> honours,
            People people,
            Names names,
            PolicyReader policies,
            PlatformCalendar calendar) {
        this.service = service;
        this.brought = brought;
        this.tenants = tenants;
        this.stars = stars;
        this.honours = honours;
        this.people = people;
        this.names = names;
        this.policies = policies;
        this.calendar = calendar;
    }

    @Override
    public StatementContent of(VolunteerId volunteer, int year) {
        var person = Optional.ofNullable(people.of(List.of(volunteer)).get(volunteer))
                .orElseThrow(() -> new NotFoundException("volunteers", volunteer.value()));
        var day = AwardPolicy.judging(year, calendar.today());
        var values = policies.ofBoundTenant();
        var bonus = BonusRule.of(values, day);
        var evidence = values.find(CountedEvidence.OF_HOURS, day).orElseThrow().value();
        var facts = new Facts(
                person,
                sectionOf(person),
                year,
                service.ofPerson(volunteer, year),
                starsOf(volunteer),
                granted(volunteer, year),
                broughtBy(volunteer, year, evidence));
        return StatementContent.of(facts, evidence, bonus, clause(bonus, values, day));
    }

    private @Nullable String sectionOf(Person person) {
        var section = person.section();
        return section == null ? null : names.of(List.of(), List.of(section)).unit(section);
    }

    private int starsOf(VolunteerId volunteer) {
        return stars.find(volunteer.value())
                .map(Versioned::state)
                .map(StarRecord::stars)
                .orElse(0);
    }

    private List<StatedOrigin> broughtBy(VolunteerId volunteer, int year, CountedEvidence evidence) {
        return brought.of(volunteer).parts().stream()
                .map(part -> new StatedOrigin(part.agency(), nameOf(part.agency()), part.minutesOf(year, evidence)))
                .filter(stated -> stated.minutes() != 0)
                .toList();
    }

    private @Nullable String nameOf(TenantId agency) {
        return tenants.find(agency).map(TenantEntry::name).orElse(null);
    }

    private List<Honour> granted(VolunteerId volunteer, int year) {
        return honours.findAll(Subject.where(Honour::holder).is(volunteer.value())).stream()
                .map(Versioned::state)
                .filter(honour -> honour.kind() == HonourKind.OUTSTANDING_VOLUNTEER)
                .filter(honour -> honour.year() == year && honour.state() == Honour.State.GRANTED)
                .toList();
    }

    /** The clause that sets the bonus; without one, the clause on outstanding volunteers, which makes them count. */
    private @Nullable StatedClause clause(BonusRule bonus, EffectiveValues values, LocalDate day) {
        return Stream.of(bonus.basis(), AwardPolicy.of(values, day).basis())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(this::stated)
                .orElse(null);
    }

    private StatedClause stated(Citation citation) {
        var text = policies.textsOfBoundTenant().find(citation);
        var document = text.map(DocumentText::number).or(() -> text.map(DocumentText::title));
        return new StatedClause(
                document.orElse(null),
                citation.clause().value(),
                text.flatMap(found -> found.quote(citation.clause())).orElse(null));
    }
}
