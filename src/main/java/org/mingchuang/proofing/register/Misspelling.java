package org.mingchuang.proofing.register;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Registers.Person;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.text.NormalText;

/** 姓名误写: after an organ of the register and a title, a name that is one character away from who holds that title. */
final class Misspelling {

    private static final Fault NAME = Leaders.fault("name", "", Severity.WARN, 0.8);

    private Misspelling() {}

    static void find(NormalText text, Titles titles, LocalDate on, Consumer<Finding> found) {
        for (int i = 1; i < text.length(); i++) {
            if (titles.mayEnd(text.at(i))) {
                String title = titles.endingAt(text, i + 1);
                if (title != null
                        && titles.isHeldBySomeone(title, on)
                        && titles.hasOrgan(text, i + 1 - title.length())) {
                    after(text, i + 1, title, titles, on, found);
                }
            }
        }
    }

    private static void after(
            NormalText text, int start, String title, Titles titles, LocalDate on, Consumer<Finding> found) {
        for (Person person : titles.persons()) {
            if (text.hasAt(person.name(), start)) {
                return;
            }
        }
        for (Person person : titles.persons()) {
            String name = person.name();
            boolean holds = person.offices().stream()
                    .anyMatch(office -> office.isHeld(on) && Titles.covers(office.title(), title));
            if (holds && isOneAway(text, start, name)) {
                String reason = "疑似将“" + name + "”误写，请核对姓名";
                found.accept(NAME.because(reason).at(text, start, start + name.length(), name));
                return;
            }
        }
    }

    /** Of two characters the family name must agree: all else is another person. */
    private static boolean isOneAway(NormalText text, int start, String name) {
        int same = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = text.at(start + i);
            if (c < '\u4e00' || c > '\u9fff') {
                return false;
            }
            same += c == name.charAt(i) ? 1 : 0;
        }
        return same == name.length() - 1 && (name.length() > 2 || text.at(start) == name.charAt(0));
    }
}
