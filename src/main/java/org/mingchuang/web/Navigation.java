package org.mingchuang.web;

import java.util.List;
import org.mingchuang.kernel.Actor;

/** 菜单: what a module adds to the office's navigation for this person. */
public interface Navigation {

    List<NavEntry> entries(Actor actor);
}
