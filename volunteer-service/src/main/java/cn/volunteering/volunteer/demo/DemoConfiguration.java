package cn.volunteering.volunteer.demo;

import cn.volunteering.demoyear.fill.DemoTenants;
import cn.volunteering.demoyear.fill.FillDemoTenants;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.volunteer.community.Community;
import cn.volunteering.volunteer.exemption.Exemption;
import cn.volunteering.volunteer.headcount.Headcount;
import cn.volunteering.volunteer.insurance.Insurance;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.post.Post;
import cn.volunteering.volunteer.reportin.ReportIn;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import cn.volunteering.volunteer.team.Team;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills the tenants that {@code demo.tenants} names. Nothing of it exists without that property. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("demo.tenants")
class DemoConfiguration {

    @Bean
    DemoRoster demoRoster(
            Volunteers volunteers,
            PersonalDataSafe safe,
            Aggregates<OrgUnit> units,
            Aggregates<Volunteer> roster,
            Aggregates<Headcount> headcounts,
            Aggregates<Exemption> exemptions,
            Aggregates<Post> posts,
            Aggregates<Team> teams,
            Aggregates<ReportIn> reportIns,
            Aggregates<Insurance> insurances,
            Aggregates<Community> communities) {
        return new DemoRoster(
                volunteers,
                safe,
                units,
                roster,
                headcounts,
                exemptions,
                posts,
                teams,
                reportIns,
                insurances,
                communities);
    }

    @Bean
    FillDemoTenants fillDemoTenants(
            @Value("${demo.tenants}") List<String> ids, TenantDirectory tenants, DemoRoster roster, Clock clock) {
        return new FillDemoTenants(new DemoTenants(ids), tenants, roster, clock);
    }
}
