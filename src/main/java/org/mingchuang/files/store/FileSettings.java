package org.mingchuang.files.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code mingchuang.files.*}.
 *
 * @param folder where contents are kept; {@code application.yml} names {@code files} in the data folder
 * @param pictureLimit largest picture
 * @param fileLimit largest file of another type
 * @param recordingLimit largest video or sound
 * @param pixelLimit most pixels of a picture: a small file may unfold into a picture that fills the memory
 */
@ConfigurationProperties("mingchuang.files")
record FileSettings(
        Path folder,
        @DefaultValue("10MB") DataSize pictureLimit,
        @DefaultValue("50MB") DataSize fileLimit,
        @DefaultValue("100MB") DataSize recordingLimit,
        @DefaultValue("50000000") long pixelLimit) {}
