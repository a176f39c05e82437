package cn.volunteering.reporting.verdict.web;

import cn.volunteering.reporting.indicator.Contributor;
import cn.volunteering.reporting.indicator.Contributors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people and things behind a number.
 *
 * @param total the number of all of them, of which at most 100 are listed
 */
record ContributorsView(List<Line> listed, long total) {

    /**
     * A person or a thing.
     *
     * @param name {@code null} if the name is not known here
     */
    record Line(Contributor.Kind kind, String id, @Nullable String name) {}

    static ContributorsView of(Contributors contributors, KnownNames names) {
        var lines = contributors.listed().stream()
                .map(each -> new Line(each.kind(), each.id(), names.of(each)))
                .toList();
        return new ContributorsView(lines, contributors.total());
    }
}
