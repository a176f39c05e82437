package cn.volunteering.activity.vocabulary;

import java.util.List;

/**
 * A term that every agency has from the start.
 *
 * @param requirements the clauses that name it, as requirement ids
 */
record ShippedTerm(VocabularyTerm term, List<String> requirements) {

    ShippedTerm {
        requirements = List.copyOf(requirements);
    }
}
