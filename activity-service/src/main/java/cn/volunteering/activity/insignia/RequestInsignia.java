package cn.volunteering.activity.insignia;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests insignia for an activity (NX-25). */
public final class RequestInsignia {

    private final Aggregates<InsigniaSlip> slips;
    private final Aggregates<InsigniaItem> items;
    private final PlatformCalendar calendar;

    public RequestInsignia(Aggregates<InsigniaSlip> slips, Aggregates<InsigniaItem> items, PlatformCalendar calendar) {
        this.slips = slips;
        this.items = items;
        this.calendar = calendar;
    }

    /**
     * Requests items.
     *
     * @param pieces the pieces of each item
     * @throws AlreadyExistsException if a request for this activity is pending
     * @throws RefusedException if the activity is over, or an item is not known or not offered
     */
    public Versioned<InsigniaSlip> request(Activity activity, Map<ItemId, Integer> pieces, AccountId by) {
        var found = items.findAll(pieces.keySet().stream().map(ItemId::value).toList()).stream()
                .map(Versioned::state)
                .collect(toMap(InsigniaItem::id, item -> item));
        var id = SlipId.fresh();
        return slips.insert(
                id.value(),
                Decision.unless(
                        objectionTo(pieces, found),
                        () -> InsigniaSlip.request(
                                id, activity, lines(pieces, found), new Signature(by, calendar.now()))));
    }

    private static Optional<Refusal> objectionTo(Map<ItemId, Integer> pieces, Map<ItemId, InsigniaItem> found) {
        return pieces.keySet().stream()
                .filter(id -> !found.containsKey(id) || !found.get(id).form().offered())
                .findFirst()
                .map(id -> Refusal.of("insignia-not-offered", "所选标识不能领用").with("item", id.value()));
    }

    private static List<SlipLine> lines(Map<ItemId, Integer> pieces, Map<ItemId, InsigniaItem> found) {
        return found.values().stream()
                .map(item -> SlipLine.requested(item, pieces.getOrDefault(item.id(), 0)))
                .sorted(Comparator.comparing(SlipLine::name))
                .toList();
    }
}
