package cn.volunteering.activity.insignia;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.domain.Stock;
import java.util.Optional;

/** An item of the stock of insignia: one piece with a serial number, or pieces that are counted (NX-25). */
public record InsigniaItem(ItemId id, ItemForm form) implements RegisterRecord {

    /** Enters an item. */
    public static Decision<InsigniaItem> enter(ItemId id, ItemForm form) {
        return Decision.unless(objectionToSerial(form), () -> Decision.accepted(new InsigniaItem(id, form)));
    }

    /**
     * Changes what is stated about it. Pieces leave the stock only while none can be issued.
     *
     * @param taken the pieces that slips hold: those that are out, lost or damaged
     */
    public Decision<InsigniaItem> change(ItemForm next, int taken) {
        return Decision.unless(
                objectionToSerial(next).or(() -> objectionToStock(next.stock(), taken)),
                () -> Decision.accepted(new InsigniaItem(id, next)));
    }

    private static Optional<Refusal> objectionToSerial(ItemForm form) {
        return form.serial() == null || form.stock() <= 1
                ? Optional.empty()
                : Optional.of(Refusal.of("insignia-serial-single", "有编号的标识每件单独登记，库存至多为一件"));
    }

    private Optional<Refusal> objectionToStock(int next, int taken) {
        return switch (stock().to(next, taken)) {
            case PERMITTED -> Optional.empty();
            case OFFERED -> Optional.of(Refusal.of("insignia-offered", "须先停止领用，才能减少库存"));
            case HELD ->
                Optional.of(Refusal.of("insignia-stock-held", "库存不能少于领出未还和已报失、报损的数量")
                        .with("held", taken));
        };
    }

    private Stock stock() {
        return new Stock(form.stock(), form.offered());
    }

    /** Returns the pieces that are in the cupboard. */
    public int left(int taken) {
        return stock().left(taken);
    }

    /** Returns the pieces that can be issued: none while it is not offered. */
    int toIssue(int taken) {
        return form.offered() ? left(taken) : 0;
    }

    /** Returns the name with which people tell it from others. */
    public String label() {
        return form.serial() == null ? form.name() : form.name() + " " + form.serial();
    }

    /** Keeps two items from being one. */
    @Override
    public Optional<String> naturalKey() {
        return Optional.of(label());
    }
}
