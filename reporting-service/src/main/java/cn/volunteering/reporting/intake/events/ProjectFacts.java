package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.FiledProject;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.UnitId;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the projects that were filed with the committee. */
@Configuration(proxyBeanMethods = false)
class ProjectFacts {

    /** A project was filed, for the first time or again after a return: the event of activity-service. */
    record ProjectFiled(
            ProjectId projectId, String title, UnitId leadSectionId, List<UnitId> coSectionIds, Instant filedAt) {

        FiledProject project() {
            return new FiledProject(projectId, title, leadSectionId, coSectionIds, filedAt);
        }
    }

    @Bean
    FactKind<FiledProject> filedProjectKind() {
        return FactKind.of(
                        "PROJECT", FiledProject.class, project -> project.id().value())
                .from(
                        "activity.events.v1",
                        "volunteering.activity.project-filed.v1",
                        ProjectFiled.class,
                        ProjectFiled::project)
                .inTheCurrentYear();
    }
}
