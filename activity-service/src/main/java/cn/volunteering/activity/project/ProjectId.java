package cn.volunteering.activity.project;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of a project. */
public record ProjectId(String value) implements Identifier {

    /** Returns a new, unused id. */
    public static ProjectId fresh() {
        return new ProjectId(UUID.randomUUID().toString());
    }
}
