package cn.volunteering.demoyear;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names the things of one agency: the same thing has the same id whenever the year is generated. */
record Ids(int agency) {

    String of(String kind, Object which) {
        String origin = "demo-year/" + agency + "/" + kind + "/" + which;
        return UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
