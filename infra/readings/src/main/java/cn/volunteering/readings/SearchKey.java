package cn.volunteering.readings;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The key under which a text is found: each character with all of its readings, so that {@code 单芳} becomes
 * {@code " 单/dan/shan/chan 芳/fang"}. A key grows with the text, however many readings its characters have.
 */
public final class SearchKey {

    private static final char NEXT_CHARACTER = ' ';
    private static final char NEXT_READING = '/';

    private SearchKey() {}

    /** Returns the key of a text. Only letters and digits count. */
    public static String of(String text) {
        return characters(text)
                .map(character -> NEXT_CHARACTER + String.join(String.valueOf(NEXT_READING), alternatives(character)))
                .collect(Collectors.joining());
    }

    /**
     * Returns the test that finds the keys of texts with the given characters, readings or initials, also mixed and
     * unfinished: {@code 芳}, {@code wangf}, {@code wf}, {@code 王f}. Its time grows with the length of the key times that
     * of the query, whatever they are. A query without letters and digits finds nothing.
     */
    public static Predicate<String> finding(String query) {
        String wanted = characters(query).collect(Collectors.joining());
        return key -> !wanted.isEmpty() && finds(wanted, key);
    }

    private static boolean finds(String wanted, String key) {
        BitSet ends = beginnings(wanted.charAt(0), key);
        for (int i = 1; i < wanted.length() && !ends.isEmpty(); i++) {
            ends = continuations(ends, wanted.charAt(i), key);
        }
        return !ends.isEmpty();
    }

    /** Returns the places at which a character or one of its readings begins with the letter. */
    private static BitSet beginnings(char letter, String key) {
        var found = new BitSet(key.length());
        for (int i = 1; i < key.length(); i++) {
            if (key.charAt(i) == letter && isBorder(key.charAt(i - 1))) {
                found.set(i);
            }
        }
        return found;
    }

    /** Returns the places of the letter right after the given ones, or at the beginning of the next character. */
    private static BitSet continuations(BitSet ends, char letter, String key) {
        var found = new BitSet(key.length());
        for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
            if (end + 1 < key.length() && key.charAt(end + 1) == letter) {
                found.set(end + 1);
            }
            addBeginnings(key.indexOf(NEXT_CHARACTER, end), letter, key, found);
        }
        return found;
    }

    private static void addBeginnings(int border, char letter, String key, BitSet found) {
        for (int i = border + 1; border >= 0 && i < key.length() && key.charAt(i) != NEXT_CHARACTER; i++) {
            if (key.charAt(i) == letter && isBorder(key.charAt(i - 1))) {
                found.set(i);
            }
        }
    }

    private static boolean isBorder(char sign) {
        return sign == NEXT_CHARACTER || sign == NEXT_READING;
    }

    private static Stream<String> characters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString);
    }

    private static Set<String> alternatives(String character) {
        var all = new LinkedHashSet<>(List.of(character));
        if (character.length() == 1 && Character.isIdeographic(character.charAt(0))) {
            all.addAll(readings(character.charAt(0)));
        }
        return all;
    }

    private static List<String> readings(char character) {
        return PinyinHelper.toPinyinList(character, PinyinStyleEnum.INPUT).stream()
                .filter(SearchKey::isPlain)
                .toList();
    }

    private static boolean isPlain(String reading) {
        return !reading.isEmpty() && IntStream.range(0, reading.length()).allMatch(i -> isLatin(reading.charAt(i)));
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
