package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.domain.Stock;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A souvenir in the catalogue (纪念品, NX-68). Its units are numbered from 1; a redemption holds one of them until it is
 * withdrawn or sent back.
 */
public record Souvenir(SouvenirId id, SouvenirForm form) implements RegisterRecord {

    /** Enters a souvenir in the catalogue. */
    static Decision<Souvenir> enter(SouvenirId id, SouvenirForm form, PriceCap cap) {
        return Decision.unless(cap.objectionTo(form.points()), () -> Decision.accepted(new Souvenir(id, form)));
    }

    /**
     * Changes what is stated about it. Units leave the stock only while nobody can request one.
     *
     * @param held the units that redemptions hold
     */
    public Decision<Souvenir> change(SouvenirForm next, Collection<Integer> held, PriceCap cap) {
        return Decision.unless(
                cap.objectionTo(next.points()).or(() -> objectionToStock(next.stock(), held)),
                () -> Decision.accepted(new Souvenir(id, next)));
    }

    private Optional<Refusal> objectionToStock(int next, Collection<Integer> held) {
        return switch (stock().to(next, held.size())) {
            case PERMITTED -> Optional.empty();
            case OFFERED -> Optional.of(Refusal.of("souvenir-offered", "须先停止兑换，才能减少库存"));
            case HELD ->
                Optional.of(Refusal.of("souvenir-stock-held", "库存不能少于已被兑换占用的数量").with("held", held.size()));
        };
    }

    private Stock stock() {
        return new Stock(form.stock(), form.offered());
    }

    /** Returns the number of units that can be requested. */
    public int left(Collection<Integer> held) {
        return stock().left(held.size());
    }

    /** Returns a free unit, the same for the same choice: people who request at once should try different ones. */
    Optional<Integer> freeUnit(Collection<Integer> held, int choice) {
        var free = IntStream.iterate(1, unit -> unit + 1)
                .filter(unit -> !held.contains(unit))
                .limit(left(held))
                .toArray();
        return free.length == 0 ? Optional.empty() : Optional.of(free[Math.floorMod(choice, free.length)]);
    }

    /** Keeps two souvenirs from having one name. */
    @Override
    public Optional<String> naturalKey() {
        return Optional.of(form.name());
    }
}
