package org.mingchuang.registry.paper;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import org.mingchuang.registry.QrPicture;

/** 二维码矢量图: one path of whole units, drawn without smoothing, on white with four modules of quiet around. */
final class QrSvg {

    static final int QUIET = 4;

    private final ByteMatrix modules;

    QrSvg(ByteMatrix modules) {
        this.modules = modules;
    }

    QrPicture picture() {
        return new QrPicture(modules.getWidth() + 2 * QUIET, path());
    }

    String draw(String title) {
        int side = picture().side();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" aria-label="%2$s" \
                shape-rendering="crispEdges"><title>%2$s</title><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/>\
                <path fill="#000" d="%3$s"/></svg>""".formatted(side, escaped(title), path());
    }

    private String path() {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int run = run(x, y);
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run, run));
                }
                x += Math.max(run, 1);
            }
        }
        return path.toString();
    }

    /** How many dark modules stand side by side from here. */
    private int run(int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
