package cn.volunteering.national;

import cn.volunteering.domain.RegisterRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the answers to a package say so far, by record.
 *
 * @param fileHashes the SHA-256 of each file that was read; the files are not kept
 */
public record PackageAnswers(List<Answer> lines, List<String> fileHashes) implements RegisterRecord {

    /** Nothing has come back. */
    public static final PackageAnswers NONE = new PackageAnswers(List.of(), List.of());

    public PackageAnswers {
        lines = List.copyOf(lines);
        fileHashes = List.copyOf(fileHashes);
    }

    /**
     * Returns the answers with those of one more file: the latest answer that settles a record counts. Rows that belong to
     * no record are those of the latest file.
     *
     * @param sent all records of the package, in its order
     */
    PackageAnswers with(List<PackageLine> sent, List<Answer> fresh, String fileHash) {
        var byRecord = new HashMap<String, Answer>();
        lines.stream().filter(line -> line.group() != null).forEach(line -> byRecord.put(line.recordId(), line));
        fresh.stream().filter(line -> line.group() != null).forEach(line -> take(line, byRecord));
        var all = new ArrayList<Answer>();
        sent.forEach(line -> all.add(byRecord.getOrDefault(line.recordId(), Answer.missing(line))));
        fresh.stream().filter(line -> line.group() == null).forEach(all::add);
        var hashes = new ArrayList<>(fileHashes);
        hashes.remove(fileHash);
        hashes.add(fileHash);
        return new PackageAnswers(all, hashes);
    }

    private static void take(Answer fresh, Map<String, Answer> byRecord) {
        byRecord.merge(
                fresh.recordId(),
                fresh,
                (before, next) -> next.outcome().settles() || !before.outcome().settles() ? next : before);
    }
}
