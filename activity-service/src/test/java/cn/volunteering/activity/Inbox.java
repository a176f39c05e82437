package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import java.util.HashMap;
import java.util.Map;

/** Reads what waits for a caller. */
final class Inbox {

    private Inbox() {}

    /** Returns the counts of the inbox, each of which must be the number of lines of its list. */
    static Map<String, Long> of(Caller caller) {
        var counts = new HashMap<String, Long>();
        caller.read("/inbox").valueStream().forEach(item -> {
            long count = item.path("count").asLong();
            assertThat(caller.read(item.path("list").asString()).path("total").asLong())
                    .as(item.toString())
                    .isEqualTo(count);
            counts.put(item.path("kind").asString(), count);
        });
        return counts;
    }
}
