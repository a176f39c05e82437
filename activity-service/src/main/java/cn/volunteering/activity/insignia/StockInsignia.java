package cn.volunteering.activity.insignia;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import java.util.List;

/** Keeps the stock of insignia (NX-25). */
public final class StockInsignia {

    private final Aggregates<InsigniaItem> items;
    private final InsigniaSlips slips;

    public StockInsignia(Aggregates<InsigniaItem> items, InsigniaSlips slips) {
        this.items = items;
        this.slips = slips;
    }

    /**
     * Enters an item.
     *
     * @throws AlreadyExistsException if there is one with this name and serial number
     * @throws RefusedException if several pieces are to have one serial number
     */
    public Versioned<InsigniaItem> enter(ItemForm form) {
        var id = ItemId.fresh();
        return items.insert(id.value(), InsigniaItem.enter(id, form));
    }

    /**
     * Changes the item that the caller has seen.
     *
     * @throws AlreadyExistsException if there is another one with this name and serial number
     * @throws RefusedException if pieces are taken out that cannot be
     */
    public Versioned<InsigniaItem> change(Versioned<InsigniaItem> seen, ItemForm form) {
        return items.save(seen, seen.state().change(form, takenOf(seen.state().id())));
    }

    private int takenOf(ItemId id) {
        return slips.taken(List.of(id)).getOrDefault(id, 0);
    }
}
