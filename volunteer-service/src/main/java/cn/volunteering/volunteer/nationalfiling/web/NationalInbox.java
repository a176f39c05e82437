package cn.volunteering.volunteer.nationalfiling.web;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.national.store.NationalFindings;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.roster.web.InboxSource;
import cn.volunteering.volunteer.roster.web.RosterInboxItem;
import cn.volunteering.volunteer.roster.web.RosterInboxItem.Kind;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings late answers of the national system, and what they contradict, to the committee (NX-49). */
@Configuration(proxyBeanMethods = false)
class NationalInbox {

    @Bean
    InboxSource overdueAnswers(NationalFindings findings) {
        return () -> forCommittee(
                Kind.NATIONAL_ANSWERS_OVERDUE, "超期未收到回执的全国系统报送批次", findings::overdue, NationalFindings.OVERDUE_LIST);
    }

    @Bean
    InboxSource contradictedRecords(NationalFindings findings) {
        return () -> forCommittee(
                Kind.NATIONAL_MISMATCHES,
                "全国系统回执与本单位不一致的记录",
                findings::contradicted,
                NationalFindings.CONTRADICTED_LIST);
    }

    private static Optional<RosterInboxItem> forCommittee(Kind kind, String title, LongSupplier count, String list) {
        return TenantScope.actor().is(TenantRole.COMMITTEE)
                ? Optional.of(new RosterInboxItem(kind, title, count.getAsLong(), list))
                : Optional.empty();
    }
}
