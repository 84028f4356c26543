package org.mingchuang.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/**
 * 工作日历已变动.
 *
 * @param version of the calendar after the change
 * @param years whose notice came in
 * @param changes what each changed day was made, ready to print, such as 2020年10月10日上班（国庆节）
 * @param source the notice or the reason
 */
public record CalendarChanged(long version, Set<Integer> years, List<String> changes, String source, Actor by)
        implements Auditable {

    public static SubjectRef calendar() {
        return SubjectRef.of("calendar", 1);
    }

    @Override
    public SubjectRef subject() {
        return calendar();
    }

    @Override
    public String act() {
        return years.isEmpty() ? "calendar.year.act.CORRECTED" : "calendar.year.act.ARRANGED";
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        if (!years.isEmpty()) {
            details.put("年度", new TreeSet<>(years).stream().map(String::valueOf).collect(Collectors.joining("、")));
        }
        details.put("依据", source);
        details.put("变动", changes.isEmpty() ? "无" : String.join("，", changes));
        return details;
    }
}
