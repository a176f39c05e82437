package cn.volunteering.activity.outside.store;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceSubject;
import cn.volunteering.activity.attendance.ClaimState;
import cn.volunteering.activity.attendance.Evidence;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists the claims of outside hours within a user's reach. */
@Component
public class OutsideClaims {

    private final AggregateStore<Attendance> attendances;

    OutsideClaims(AggregateStore<Attendance> attendances) {
        this.attendances = attendances;
    }

    /** Returns one page of the matching claims. */
    public Page<Versioned<Attendance>> page(Reach reach, ClaimFilter filter, Pageable page) {
        return attendances.page(criteria(reach, filter), page);
    }

    /** Returns the number of matching claims. */
    public long count(Reach reach, ClaimFilter filter) {
        return attendances.count(criteria(reach, filter));
    }

    private static Criteria criteria(Reach reach, ClaimFilter filter) {
        var all = new ArrayList<>(List.of(where(AttendanceSubject.EVIDENCE).is(Evidence.CLAIMED.name())));
        switch (reach) {
            case Reach.Everywhere() -> {}
            case Reach.Sections(Set<SectionId> own) -> all.add(ofSections(own));
            case Reach.Nowhere() -> all.add(Criteria.where("_id").in(List.of()));
        }
        addPerson(filter, all);
        addTime(filter, all);
        if (filter.state() != null) {
            all.addAll(in(filter.state()));
        }
        if (filter.amendment()) {
            all.add(where(AttendanceSubject.AMENDMENT_AT).ne(null));
        }
        return new Criteria().andOperator(all);
    }

    private static Criteria ofSections(Collection<SectionId> sections) {
        return where(AttendanceSubject.SECTION)
                .in(sections.stream().map(SectionId::value).toList());
    }

    private static void addPerson(ClaimFilter filter, Collection<Criteria> all) {
        if (filter.section() != null) {
            all.add(ofSections(List.of(filter.section())));
        }
        if (filter.volunteer() != null) {
            all.add(where(AttendanceSubject.VOLUNTEER).is(filter.volunteer().value()));
        }
    }

    private static void addTime(ClaimFilter filter, Collection<Criteria> all) {
        if (filter.from() != null) {
            all.add(where(AttendanceSubject.STARTED_AT).gte(PlatformCalendar.startOf(filter.from())));
        }
        if (filter.to() != null) {
            all.add(where(AttendanceSubject.STARTED_AT)
                    .lt(PlatformCalendar.startOf(filter.to().plusDays(1))));
        }
    }

    /** Returns what distinguishes the state, as {@link ClaimState} derives it. */
    private static List<Criteria> in(ClaimState state) {
        var unreviewed = where(Attendance::review).is(null);
        var checked = where(AttendanceSubject.CLAIM_CHECKED);
        var withdrawn = where(AttendanceSubject.CLAIM_WITHDRAWN);
        return switch (state) {
            case CLAIMED -> List.of(unreviewed, checked.is(null), withdrawn.is(null));
            case CHECKED -> List.of(unreviewed, checked.ne(null), withdrawn.is(null));
            case WITHDRAWN -> List.of(unreviewed, withdrawn.ne(null));
            case CONFIRMED ->
                List.of(
                        where(Attendance::review).ne(null),
                        where(AttendanceSubject.REJECTED_FOR).is(null));
            case RETURNED ->
                List.of(
                        where(AttendanceSubject.REJECTED_FOR).ne(null),
                        revision().is(0));
            case VOID ->
                List.of(
                        where(AttendanceSubject.REJECTED_FOR).ne(null),
                        revision().gt(0));
        };
    }

    private static Criteria revision() {
        return where(AttendanceSubject.REVISION);
    }
}
