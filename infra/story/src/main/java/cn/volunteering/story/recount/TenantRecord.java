package cn.volunteering.story.recount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The newest state of everything that the raw events of a tenant report, and the hours that count. */
public final class TenantRecord {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Map<String, Map<String, JsonNode>> newest = new LinkedHashMap<>();
    private final Map<String, Hours> hours = new LinkedHashMap<>();

    /**
     * Hours of a person in an activity: from the confirmation, or the last correction, of one record.
     *
     * @param claimed whether the person claimed them, and nobody measured or attested them
     */
    record Hours(String person, String activity, String branch, long minutes, int year, boolean claimed) {}

    /** Reads the events in their order. */
    public TenantRecord(List<RawEvent> events) {
        for (RawEvent event : events) {
            newest.computeIfAbsent(event.type(), _ -> new LinkedHashMap<>()).put(event.subject(), event.data());
            if (event.type().equals("hours-confirmed") || event.type().equals("hours-corrected")) {
                hours.put(event.subject(), hoursOf(event.data()));
            }
        }
    }

    private static Hours hoursOf(JsonNode data) {
        return new Hours(
                text(data, "volunteerId"),
                text(data, "activityId"),
                text(data, "branchId"),
                data.path("minutes").asLong(),
                dayOf(data, "startedAt").getYear(),
                is(data, "evidence", "CLAIMED"));
    }

    List<JsonNode> all(String type) {
        return List.copyOf(newest.getOrDefault(type, Map.of()).values());
    }

    List<Hours> hours() {
        return List.copyOf(hours.values());
    }

    static String text(JsonNode data, String field) {
        return data.path(field).asString("");
    }

    static boolean is(JsonNode data, String field, String wanted) {
        return text(data, field).equals(wanted);
    }

    /** Returns the day of an instant in Asia/Shanghai. */
    static LocalDate dayOf(JsonNode data, String field) {
        return LocalDate.ofInstant(Instant.parse(text(data, field)), SHANGHAI);
    }

    /** Returns whether a day lies in the period from one field up to, not including, another that may be missing. */
    static boolean lasts(JsonNode data, String from, String until, LocalDate day) {
        String end = text(data, until);
        return !LocalDate.parse(text(data, from)).isAfter(day)
                && (end.isEmpty() || LocalDate.parse(end).isAfter(day));
    }

    /** Returns whether a person was on the roster at the end of a day. */
    static boolean isOnRoster(JsonNode person, LocalDate day) {
        return !is(person, "state", "APPLIED") && lasts(person, "joinedOn", "leftOn", day);
    }

    /** Returns the section or branch of a person on a day. */
    static String placeOf(JsonNode person, String axis, LocalDate day) {
        String found = "";
        for (JsonNode place : person.path("placements")) {
            if (found.isEmpty() || !LocalDate.parse(text(place, "from")).isAfter(day)) {
                found = text(place, axis);
            }
        }
        return found;
    }

    /** Returns whether an exemption applies to a person on a day. */
    boolean isExempt(JsonNode person, LocalDate day) {
        for (JsonNode exemption : all("exemption-changed")) {
            if (text(exemption, "volunteerId").equals(text(person, "volunteerId"))
                    && lasts(exemption, "from", "until", day)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the people on the roster at the end of a day. */
    List<JsonNode> roster(LocalDate day) {
        var present = new ArrayList<JsonNode>();
        for (JsonNode person : all("volunteer-changed")) {
            if (isOnRoster(person, day)) {
                present.add(person);
            }
        }
        return present;
    }

    /** Returns the staff in the latest month that was reported up to a day; -1 if there is none. */
    long staff(LocalDate day) {
        String month = "";
        long staff = -1;
        for (JsonNode report : all("headcount-changed")) {
            String reported = text(report, "month");
            if (reported.compareTo(day.toString().substring(0, 7)) <= 0 && reported.compareTo(month) > 0) {
                month = reported;
                staff = report.path("establishment").asLong()
                        + report.path("contract").asLong();
            }
        }
        return staff;
    }

    /** Returns the open units of an axis. */
    List<String> openUnits(String axis) {
        var open = new ArrayList<String>();
        for (JsonNode unit : all("org-unit-changed")) {
            if (is(unit, "axis", axis) && unit.path("active").asBoolean()) {
                open.add(text(unit, "unitId"));
            }
        }
        return open;
    }

    /** Returns the activities held in a period, without service to one's own workplace, which does not count. */
    List<JsonNode> held(LocalDate from, LocalDate to) {
        var held = new ArrayList<JsonNode>();
        for (JsonNode activity : all("activity-changed")) {
            var day = dayOf(activity, "startsAt");
            boolean isOver = List.of("ENDED", "HOURS_REVIEW", "CLOSED").contains(text(activity, "state"));
            if (isOver && !is(activity, "nature", "OWN_DUTY") && !day.isBefore(from) && !day.isAfter(to)) {
                held.add(activity);
            }
        }
        return held;
    }

    /** Returns the minutes of each person in a year that count as hours: neither own duty nor hours that were only claimed. */
    Map<String, Long> minutesIn(int year) {
        return minutesIn(year, hours().stream().filter(each -> !each.claimed()).toList());
    }

    /** Returns the minutes of each person in a year that count as taking part: of every evidence, but not own duty. */
    Map<String, Long> takingPartIn(int year) {
        return minutesIn(year, hours());
    }

    private Map<String, Long> minutesIn(int year, List<Hours> some) {
        var minutes = new LinkedHashMap<String, Long>();
        for (Hours each : some) {
            var activity = newest.getOrDefault("activity-changed", Map.of()).get(each.activity());
            boolean isOwnDuty = activity != null && is(activity, "nature", "OWN_DUTY");
            if (each.year() == year && !isOwnDuty) {
                minutes.merge(each.person(), each.minutes(), Long::sum);
            }
        }
        return minutes;
    }

    /** Returns whether anyone served for a branch in an activity. */
    boolean anyoneServed(String branch, String activity) {
        for (Hours each : hours()) {
            if (Objects.equals(each.branch(), branch) && each.activity().equals(activity) && each.minutes() > 0) {
                return true;
            }
        }
        return false;
    }
}
