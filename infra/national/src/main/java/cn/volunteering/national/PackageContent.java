package cn.volunteering.national;

import cn.volunteering.domain.RegisterRecord;
import java.util.List;

/**
 * What is in a package, kept beside it so that lists of packages stay small. It never changes, so the same file leaves
 * every time.
 *
 * @param file the file, sealed by {@link ContentSeal}
 */
public record PackageContent(List<PackageLine> lines, String file) implements RegisterRecord {

    public PackageContent {
        lines = List.copyOf(lines);
    }
}
