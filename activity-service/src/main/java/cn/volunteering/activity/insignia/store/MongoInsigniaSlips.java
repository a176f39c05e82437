package cn.volunteering.activity.insignia.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import cn.volunteering.activity.insignia.InsigniaSlip;
import cn.volunteering.activity.insignia.InsigniaSlips;
import cn.volunteering.activity.insignia.InsigniaSubject;
import cn.volunteering.activity.insignia.ItemId;
import cn.volunteering.activity.insignia.SlipLine;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads the register of issue slips. */
@Component
final class MongoInsigniaSlips implements InsigniaSlips {

    private static final PageRequest HIGHEST =
            PageRequest.of(0, 1, Sort.by(InsigniaSubject.NUMBER).descending());

    private final AggregateStore<InsigniaSlip> store;

    MongoInsigniaSlips(AggregateStore<InsigniaSlip> store) {
        this.store = store;
    }

    @Override
    public Map<ItemId, Integer> taken(Collection<ItemId> items) {
        return store.findAll(holding()).stream()
                .flatMap(slip -> slip.state().lines().stream())
                .filter(line -> items.contains(line.item()) && line.taken() > 0)
                .collect(groupingBy(SlipLine::item, summingInt(SlipLine::taken)));
    }

    /** Returns the criteria for slips that hold pieces: those that are out, and those with losses. */
    private static Criteria holding() {
        String settled = field(InsigniaSlip::lines) + ".settled.";
        return new Criteria()
                .orOperator(
                        SlipList.out(),
                        Criteria.where(settled + "lost").gt(0),
                        Criteria.where(settled + "damaged").gt(0));
    }

    @Override
    public int lastIssue() {
        return store.page(where(InsigniaSlip::issue).ne(null), HIGHEST).stream()
                .map(found -> Objects.requireNonNull(found.state().issue()).number())
                .findFirst()
                .orElse(0);
    }

    @Override
    public List<Versioned<InsigniaSlip>> of(ActivityId activity) {
        return store.findAll(where(InsigniaSlip::activityId).is(activity.value())).stream()
                .sorted(Comparator.comparing(MongoInsigniaSlips::requestedAt).reversed())
                .toList();
    }

    private static Instant requestedAt(Versioned<InsigniaSlip> slip) {
        return slip.state().requested().at();
    }
}
