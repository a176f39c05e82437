package cn.volunteering.national;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.national.file.GroupRows;
import cn.volunteering.national.file.PackageFile;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes a package of the records that are due: new ones, changed ones, and refused ones once more. The number of the
 * package is taken before its records are chosen, so of two packages made at once only one is stored, and no record is
 * in both.
 */
public final class MakePackage {

    /** Maximum number of records in a package. */
    public static final int MAX_RECORDS = 1000;

    private static final int ATTEMPTS = 5;

    private final RecordGroups groups;
    private final FilingRecords records;
    private final Aggregates<Receiver> receivers;
    private final Aggregates<FilingPackage> packages;
    private final Aggregates<PackageContent> contents;
    private final SettlePackages settle;
    private final FilingQueries queries;
    private final ContentSeal seal;
    private final PlatformCalendar calendar;
    private final AuditLog audit;

    public MakePackage(
            RecordGroups groups,
            FilingRecords records,
            Aggregates<Receiver> receivers,
            Aggregates<FilingPackage> packages,
            Aggregates<PackageContent> contents,
            SettlePackages settle,
            FilingQueries queries,
            ContentSeal seal,
            PlatformCalendar calendar,
            AuditLog audit) {
        this.groups = groups;
        this.records = records;
        this.receivers = receivers;
        this.packages = packages;
        this.contents = contents;
        this.settle = settle;
        this.queries = queries;
        this.seal = seal;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * What a package is to hold.
     *
     * @param groups its groups; empty for all
     * @param year the year of records that belong to years
     * @param purpose why the data is provided
     */
    public record Order(Set<GroupCode> groups, int year, String purpose) {}

    /** Makes a package; refused if no record is due, or if nobody has said who receives it. */
    public Decision<Versioned<FilingPackage>> make(Order order, Signature by) {
        var receiver = receivers.find(Receiver.ID);
        if (receiver.isEmpty()) {
            return Decision.refused("national-receiver-missing", "请先填写报送设置：接收单位、行政区划代码和联系人");
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String number = nextNumber();
            settle.settleAll();
            var rows = dueRows(order, receiver.get().state());
            if (rows.isEmpty()) {
                return Decision.refused("national-nothing-due", "没有需要报送的记录");
            }
            var made = store(number, receiver.get().state(), order, by, rows);
            if (made.isPresent()) {
                return Decision.accepted(settle.settle(made.get()));
            }
        }
        return Decision.refused("national-package-busy", "其他人正在生成报送批次，请稍后再试");
    }

    private String nextNumber() {
        int year = calendar.thisYear();
        return "%d-%03d".formatted(year, queries.packagesIn(year) + 1);
    }

    private List<GroupRows> dueRows(Order order, Receiver receiver) {
        var all = new ArrayList<GroupRows>();
        int free = MAX_RECORDS;
        for (RecordGroup group : groups.chosen(order.groups())) {
            var due = records.of(group, order.year()).stream()
                    .filter(line -> line.due().isPresent())
                    .limit(free)
                    .map(RecordLine::candidate)
                    .toList();
            var rows = GroupRows.of(group, due, valuesOf(group, due, receiver));
            if (!rows.rows().isEmpty()) {
                all.add(rows);
                free -= rows.rows().size();
            }
        }
        return all;
    }

    private static Map<String, List<String>> valuesOf(RecordGroup group, List<Candidate> due, Receiver receiver) {
        return group.values(due.stream().map(Candidate::recordId).toList(), receiver);
    }

    /** Stores content and package, or nothing if somebody else has taken the number meanwhile. */
    private Optional<Versioned<FilingPackage>> store(
            String number, Receiver receiver, Order order, Signature by, List<GroupRows> rows) {
        String id = UUID.randomUUID().toString();
        byte[] file = PackageFile.of(number, receiver.authority(), rows);
        var lines = rows.stream().flatMap(each -> each.lines().stream()).toList();
        var counts = rows.stream().collect(Collectors.toMap(each -> each.group().code(), each -> each.rows()
                .size()));
        var content = contents.insert(id, Decision.accepted(new PackageContent(lines, seal.seal(id, file))));
        audit.record("national-package-made", "national-packages/" + id, details(number, order, counts));
        try {
            var made = FilingPackage.made(
                    id, number, receiver, order.purpose(), by, calendar.today(), counts, RecordVersion.ofContent(file));
            return Optional.of(packages.insert(id, Decision.accepted(made)));
        } catch (AlreadyExistsException e) {
            contents.remove(content);
            return Optional.empty();
        }
    }

    private static Map<String, String> details(String number, Order order, Map<GroupCode, Integer> counts) {
        var details = new LinkedHashMap<String, String>();
        details.put("number", number);
        details.put("purpose", order.purpose());
        counts.forEach((group, count) -> details.put(group.name(), Integer.toString(count)));
        return details;
    }
}
