package cn.volunteering.activity.project;

import cn.volunteering.domain.DomainEvent;
import java.time.Instant;

/** The committee accepted a filed project: from now on its activities may recruit. */
public record ProjectAccepted(ProjectId projectId, Instant acceptedAt) implements DomainEvent {

    public static final String TYPE = "volunteering.activity.project-accepted.v1";
}
