package org.mingchuang.registry.paper;

import java.util.Optional;
import org.mingchuang.registry.QrPicture;
import org.mingchuang.registry.QrPictures;
import org.springframework.stereotype.Component;

/** Draws codes for other modules. */
@Component
class QrPainter implements QrPictures {

    @Override
    public Optional<QrPicture> of(String text) {
        return QrCode.of(text).fold(code -> Optional.of(code.picture()), refusals -> Optional.empty());
    }
}
