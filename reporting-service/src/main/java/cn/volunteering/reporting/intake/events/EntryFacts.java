package cn.volunteering.reporting.intake.events;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.EntryId;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.ServiceEntry;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.facts.store.FactCollections;
import cn.volunteering.reporting.totals.PersonKey;
import cn.volunteering.reporting.totals.PersonYears;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the entries of the hours ledger; storing them recomputes the totals of their volunteers. */
@Configuration(proxyBeanMethods = false)
class EntryFacts {

    /**
     * An entry was added to the hours ledger: the event of scoring-service. Only what is in the ledger counts, so the
     * ledger, not the confirmation, is the source of all minutes.
     */
    record HoursPosted(
            EntryId entryId,
            VolunteerId volunteerId,
            ActivityId activityId,
            UnitId sectionId,
            @Nullable UnitId branchId,
            int minutes,
            int year,
            @Nullable Evidence evidence) {

        ServiceEntry entry() {
            return new ServiceEntry(entryId, volunteerId, activityId, sectionId, branchId, minutes, year, evidence);
        }
    }

    @Bean
    FactKind<ServiceEntry> entryKind(PersonYears personYears) {
        return FactKind.of("ENTRY", ServiceEntry.class, entry -> entry.id().value())
                .from(
                        "scoring.events.v1",
                        "volunteering.scoring.hours-posted.v1",
                        HoursPosted.class,
                        HoursPosted::entry)
                .asEntriesOf(FactCollections.ENTRIES)
                .inYear(ServiceEntry::year)
                .followedBy(entries -> personYears.recompute(
                        entries.stream().map(PersonKey::of).collect(toUnmodifiableSet())));
    }
}
