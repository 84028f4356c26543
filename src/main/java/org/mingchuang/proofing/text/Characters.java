package org.mingchuang.proofing.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** 字符归一表: what each of the 65,536 characters counts as. Zero: it counts as nothing and is dropped. */
final class Characters {

    private static final char[] NORMAL = table();

    private Characters() {}

    static char normal(char c) {
        return NORMAL[c];
    }

    static boolean isHanzi(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf';
    }

    /** What is put between the characters of a word to hide it, or for layout; a real stop or comma is never among them. */
    static boolean isFiller(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || "*_-~·.|/\\+=#@^&`'■□●○◆★☆※".indexOf(c) >= 0;
    }

    private static char[] table() {
        var table = new char[65_536];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            table[c] = Character.toLowerCase(c);
        }
        simplify(table);
        lookAlikes(table);
        for (char c = '\uff01'; c <= '\uff5e'; c++) {
            table[c] = table[c - '\uff01' + '!'];
        }
        table['\u3000'] = ' ';
        table['\u00a0'] = ' ';
        for (char c = '\u2000'; c <= '\u200a'; c++) {
            table[c] = ' ';
        }
        drop(table, "\u0000\u00ad\u180e\u2060\u2061\u2062\u2063\u2064\ufeff");
        dropRange(table, '\u200b', '\u200f');
        dropRange(table, '\u202a', '\u202e');
        dropRange(table, '\u2066', '\u2069');
        dropRange(table, '\ufe00', '\ufe0f');
        return table;
    }

    private static void lookAlikes(char[] table) {
        String foreign = "АВЕКМНОРСТХаеорсухіΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
        String latin = "abekmhopctxaeopcyxiabezhikmnoptyxo";
        for (int i = 0; i < foreign.length(); i++) {
            table[foreign.charAt(i)] = latin.charAt(i);
        }
    }

    /**
     * Characters that standard text also uses as they are (著, 乾, 瞭) stay: only what GB 2312 has no place for is simplified.
     */
    private static void simplify(char[] table) {
        CharsetEncoder standard = Charset.forName("GB2312").newEncoder();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Characters.class.getResourceAsStream("/data/dictionary/TSCharacters.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() >= 3
                        && !Character.isSurrogate(line.charAt(0))
                        && !Character.isSurrogate(line.charAt(2))) {
                    char traditional = line.charAt(0);
                    table[traditional] = standard.canEncode(traditional) ? traditional : line.charAt(2);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drop(char[] table, String characters) {
        characters.chars().forEach(c -> table[c] = 0);
    }

    private static void dropRange(char[] table, char first, char last) {
        for (char c = first; c <= last; c++) {
            table[c] = 0;
        }
    }
}
