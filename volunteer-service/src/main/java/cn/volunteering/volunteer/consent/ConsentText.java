package cn.volunteering.volunteer.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of the text that a person agrees to. A version never changes; a new wording is a new version.
 *
 * @param version from 1
 * @param issuedOn the day of this wording
 * @param meaning the consent in one sentence
 * @param paragraphs the full text
 */
public record ConsentText(
        ConsentKind kind, int version, LocalDate issuedOn, String title, String meaning, List<String> paragraphs) {

    public ConsentText {
        paragraphs = List.copyOf(paragraphs);
    }
}
