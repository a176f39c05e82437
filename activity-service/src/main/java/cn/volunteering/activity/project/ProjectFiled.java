package cn.volunteering.activity.project;

import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.domain.DomainEvent;
import java.time.Instant;
import java.util.List;

/** A project was filed with the committee (报备). */
public record ProjectFiled(
        ProjectId projectId,
        String title,
        Origin origin,
        SectionId leadSectionId,
        List<SectionId> coSectionIds,
        Instant filedAt)
        implements DomainEvent {

    public static final String TYPE = "volunteering.activity.project-filed.v1";
}
