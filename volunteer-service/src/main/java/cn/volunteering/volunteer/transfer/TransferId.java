package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.Identifier;
import java.util.UUID;

/** The identity of a transfer, the same for both agencies. */
public record TransferId(String value) implements Identifier {

    /** Returns a new, unused id. */
    static TransferId next() {
        return new TransferId(UUID.randomUUID().toString());
    }
}
