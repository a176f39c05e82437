package cn.volunteering.scoring.serial;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;

/**
 * Takes numbers of documents.
 *
 * @param sequences the sequences of the bound tenant
 */
public record Serials(Aggregates<Serial> sequences) {

    /**
     * Takes the next number of a kind of document in a year, for example 2026-0007.
     *
     * @throws ConflictException if others take numbers many times in a row
     */
    public String next(String kind, int year) {
        return sequences
                .changeOrBegin(
                        kind + "-" + year,
                        () -> Serial.none(kind, year),
                        sequence -> Decision.accepted(sequence.next()))
                .state()
                .shown();
    }
}
