package cn.volunteering.activity.demo;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.signup.Agenda;
import cn.volunteering.demoyear.fill.DemoTenants;
import cn.volunteering.demoyear.fill.FillDemoTenants;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.tenancy.TenantDirectory;
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
    DemoService demoService(
            Members members,
            Names names,
            Aggregates<Project> projects,
            Aggregates<Activity> activities,
            Aggregates<Attendance> attendances,
            Aggregates<Agenda> agendas) {
        return new DemoService(members, names, projects, activities, attendances, agendas);
    }

    @Bean
    FillDemoTenants fillDemoTenants(
            @Value("${demo.tenants}") List<String> ids, TenantDirectory tenants, DemoService service, Clock clock) {
        return new FillDemoTenants(new DemoTenants(ids), tenants, service, clock);
    }
}
