package dev.jinju.image;

import dev.jinju.geom.PathData;

/**
 * Traces the border between the dark and the light squares of a grid. One path with a corner only
 * where the border turns: separate squares would show hairlines between them when they are
 * antialiased, and be many times as long. For one grid; not thread-safe.
 */
final class ModuleOutline {
  private static final int EAST = 0;
  private static final int SOUTH = 1;
  private static final int WEST = 2;
  private static final int DIRECTIONS = 4;
  private static final int[] DX = {1, 0, -1, 0};
  private static final int[] DY = {0, 1, 0, -1};

  /** Whether a square is dark. */
  interface Modules {
    boolean isDark(int x, int y);
  }

  private final int side;
  private final Modules modules;
  private final boolean[] walkedEast;
  private final PathData.Builder path = new PathData.Builder();

  private ModuleOutline(int side, Modules modules) {
    this.side = side;
    this.modules = modules;
    this.walkedEast = new boolean[side * (side + 1)];
  }

  /**
   * Outlines run clockwise round dark squares and counterclockwise round holes, so that both fill
   * rules fill the same; squares that touch at a corner alone are apart.
   */
  static PathData trace(int side, Modules modules) {
    ModuleOutline outline = new ModuleOutline(side, modules);
    for (int y = 0; y <= side; y++) {
      for (int x = 0; x < side; x++) {
        // In this order the first edge to the east of each border starts at a corner.
        if (outline.isEdge(x, y, EAST) && !outline.walkedEast[y * side + x]) {
          outline.walk(x, y);
        }
      }
    }
    return outline.path.build();
  }

  private void walk(int startX, int startY) {
    int x = startX;
    int y = startY;
    int direction = EAST;
    path.move(x, y);
    while (true) {
      if (direction == EAST) {
        walkedEast[y * side + x] = true;
      }
      x += DX[direction];
      y += DY[direction];
      int next = turn(x, y, direction);
      if (next == EAST && x == startX && y == startY) {
        path.close();
        return;
      }
      if (next != direction) {
        path.line(x, y);
      }
      direction = next;
    }
  }

  /** To the right where there is a choice, which keeps to the same dark square. */
  private int turn(int x, int y, int direction) {
    int right = (direction + 1) % DIRECTIONS;
    if (isEdge(x, y, right)) {
      return right;
    }
    return isEdge(x, y, direction) ? direction : (direction + DIRECTIONS - 1) % DIRECTIONS;
  }

  /** Whether the border leaves a corner in a direction, with dark at its right hand. */
  private boolean isEdge(int x, int y, int direction) {
    return switch (direction) {
      case EAST -> isDark(x, y) && !isDark(x, y - 1);
      case SOUTH -> isDark(x - 1, y) && !isDark(x, y);
      case WEST -> isDark(x - 1, y - 1) && !isDark(x - 1, y);
      default -> isDark(x, y - 1) && !isDark(x - 1, y - 1);
    };
  }

  private boolean isDark(int x, int y) {
    return x >= 0 && y >= 0 && x < side && y < side && modules.isDark(x, y);
  }
}
