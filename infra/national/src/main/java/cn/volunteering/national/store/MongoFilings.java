package cn.volunteering.national.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;
import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.national.FilingPackage;
import cn.volunteering.national.FilingQueries;
import cn.volunteering.national.NationalRecord;
import cn.volunteering.national.RecordGroup;
import cn.volunteering.national.RecordState;
import cn.volunteering.national.Standing;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.core.TypedPropertyPath;
import org.springframework.data.mongodb.core.query.Criteria;

/** Queries the registers of packages and records. */
final class MongoFilings implements FilingQueries {

    private static final TypedPropertyPath<NationalRecord, RecordState> STATE =
            path(NationalRecord::standing).then(Standing::state);

    private final AggregateStore<FilingPackage> packages;
    private final AggregateStore<NationalRecord> records;

    MongoFilings(AggregateStore<FilingPackage> packages, AggregateStore<NationalRecord> records) {
        this.packages = packages;
        this.records = records;
    }

    @Override
    public List<NationalRecord> recordsOf(RecordGroup group, int year) {
        return records.findAll(inGroup(group, year)).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public boolean hasMismatch(RecordGroup group, int year) {
        return records.exists(inGroup(group, year).and(field(STATE)).is(RecordState.MISMATCH.name()));
    }

    private static Criteria inGroup(RecordGroup group, int year) {
        return where(NationalRecord::group)
                .is(group.code().name())
                .and(field(NationalRecord::year))
                .is(group.isYearly() ? year : 0);
    }

    @Override
    public List<Versioned<FilingPackage>> unsettled() {
        return packages.findAll(where(FilingPackage::settled).is(false));
    }

    @Override
    public long packagesIn(int year) {
        return packages.count(where(FilingPackage::number).regex("^" + Pattern.quote(year + "-")));
    }
}
