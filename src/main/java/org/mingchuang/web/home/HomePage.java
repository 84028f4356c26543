package org.mingchuang.web.home;

import java.util.List;
import org.mingchuang.web.HomePanel.Panel;

/** 后台首页. */
public record HomePage(String greeting, String today, List<Panel> panels) {}
