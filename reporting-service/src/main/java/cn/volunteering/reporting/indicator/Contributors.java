package cn.volunteering.reporting.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The contributors behind a number. At most {@link #LIMIT} are listed, in the order of their ids.
 *
 * @param total the number of all contributors
 */
public record Contributors(List<Contributor> listed, long total) {

    /** The maximum number of contributors that a verdict lists. */
    public static final int LIMIT = 100;

    /** No contributors. */
    public static final Contributors NONE = new Contributors(List.of(), 0);

    public Contributors {
        listed = List.copyOf(listed);
    }

    static Contributors of(Collection<Contributor> all) {
        var listed = all.stream()
                .sorted(Comparator.comparing(Contributor::id))
                .limit(LIMIT)
                .toList();
        return new Contributors(listed, all.size());
    }
}
