package org.mingchuang.publishing.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.PolicyFields;

/**
 * 读入的文件: what a file has given, whatever form it had.
 *
 * @param bodyHtml in the elements that a body may have; pictures stand under their {@link Picture#address()}
 * @param policy null when the file has no official layout
 * @param kind what it seems to be
 * @param findings what was recognised, to be shown
 * @param remarks what was left out, or should be looked at
 */
public record ReadDocument(
        String title,
        String bodyHtml,
        List<Picture> pictures,
        @Nullable PolicyFields policy,
        ManuscriptKind kind,
        List<Finding> findings,
        List<Remark> remarks) {

    public ReadDocument {
        pictures = List.copyOf(pictures);
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }

    /** 识别结果: one element of the layout. */
    public record Finding(LayoutElement element, String value) {}
}
