' Types values into an open workbook, one at a time as a person would, reads what every formula then says, and takes each back.
' OPEN_BOOK_TYPED names a folder with workbook.xlsx and changes.txt: on each line sheet, row, column, what is typed, what stood
' there (n and a number, s and a text, - and nothing), parted by tabs; r and a row is put in there. results.txt is written: the workbook as it was
' opened, then after "change" each formula that says something else, and every error value; last, after "back", what did not come back.
Option Explicit

Sub TypeEachValue
  Dim folder As String, document As Object, files As Object, reading As Object, writing As Object
  folder = Environ("OPEN_BOOK_TYPED")
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  reading = createUnoService("com.sun.star.io.TextInputStream")
  reading.setInputStream(files.openFileRead(folder & "/changes.txt"))
  reading.setEncoding("UTF-8")
  writing = createUnoService("com.sun.star.io.TextOutputStream")
  writing.setOutputStream(files.openFileWrite(folder & "/results.txt"))
  writing.setEncoding("UTF-8")
  On Error Goto Failed
  Dim unseen(0) As New com.sun.star.beans.PropertyValue
  unseen(0).Name = "Hidden"
  unseen(0).Value = True
  document = StarDesktop.loadComponentFromURL(folder & "/workbook.xlsx", "_blank", 0, unseen())
  document.calculateAll()
  Dim areas, before, parts, cell As Object, row As String
  areas = AreasOfFormulas(document)
  before = HeldIn(areas)
  TellMoved(writing, areas, before, Null)
  TellErrors(writing, document)
  Do While Not reading.isEOF()
    row = reading.readLine()
    If row <> "" Then
      parts = Split(row, Chr(9))
      If parts(3) = "r" Then
        TellRowInserted(writing, document, parts)
        areas = AreasOfFormulas(document)
        GoTo NextLine
      End If
      cell = document.Sheets.getByName(parts(0)).getCellByPosition(CLng(parts(2)), CLng(parts(1)))
      TypeInto(cell, parts(3), parts(4))
      writing.writeString("change" & Chr(10))
      TellMoved(writing, areas, HeldIn(areas), before)
      TellErrors(writing, document)
      TypeInto(cell, parts(5), parts(6))
    End If
NextLine:
  Loop
  writing.writeString("back" & Chr(10))
  TellMoved(writing, areas, HeldIn(areas), before)
  writing.writeString("end" & Chr(10))
  writing.closeOutput()
  document.close(True)
  StarDesktop.terminate()
  Exit Sub
Failed:
  writing.writeString("failed" & Chr(9) & Erl & Chr(9) & Error$ & Chr(10))
  writing.closeOutput()
  StarDesktop.terminate()
End Sub

' A row put in above another, empty or a copy of the one above it, every formula as it then reads, and the row taken out again.
Sub TellRowInserted(writing As Object, document As Object, parts)
  Dim sheet As Object, areas, place As Long
  sheet = document.Sheets.getByName(parts(0))
  place = CLng(parts(1))
  sheet.unprotect("")
  sheet.Rows.insertByIndex(place, 1)
  If parts(4) = "copy" Then
    sheet.copyRange(sheet.getCellByPosition(0, place).CellAddress, sheet.Rows.getByIndex(place - 1).RangeAddress)
  End If
  document.calculate()
  writing.writeString("change" & Chr(10))
  areas = AreasOfFormulas(document)
  TellMoved(writing, areas, HeldIn(areas), Null)
  TellErrors(writing, document)
  sheet.Rows.removeByIndex(place, 1)
End Sub

Sub TypeInto(cell As Object, kind As String, typed As String)
  If kind = "n" Then
    cell.Value = Val(typed)
  ElseIf kind = "s" Then
    cell.String = typed
  Else
    cell.Formula = ""
  End If
End Sub

Function AreasOfFormulas(document As Object)
  Dim found(), index As Integer, inner As Integer, ranges As Object
  For index = 0 To document.Sheets.Count - 1
    ranges = document.Sheets.getByIndex(index).queryContentCells(16)
    For inner = 0 To ranges.Count - 1
      ReDim Preserve found(UBound(found) + 1)
      found(UBound(found)) = ranges.getByIndex(inner)
    Next inner
  Next index
  AreasOfFormulas = found
End Function

Function HeldIn(areas)
  Dim index As Integer, held
  ReDim held(UBound(areas))
  For index = 0 To UBound(areas)
    held(index) = areas(index).getDataArray()
  Next index
  HeldIn = held
End Function

Sub TellMoved(writing As Object, areas, now, before)
  Dim index As Integer, row As Long, column As Long, told As Boolean, was, held
  For index = 0 To UBound(areas)
    For row = 0 To UBound(now(index))
      For column = 0 To UBound(now(index)(row))
        held = now(index)(row)(column)
        told = IsNull(before)
        If Not told Then
          was = before(index)(row)(column)
          told = VarType(was) <> VarType(held)
          If Not told And Not IsEmpty(held) Then told = was <> held
        End If
        If told Then Tell(writing, areas(index), row, column, held)
      Next column
    Next row
  Next index
End Sub

Sub Tell(writing As Object, area As Object, row As Long, column As Long, held)
  Dim kind As String, text As String
  kind = "s"
  If VarType(held) = 8 Then
    text = Join(Split(held, Chr(10)), Chr(1))
  ElseIf Not IsEmpty(held) Then
    kind = "n"
    text = Trim(Str(held))
  End If
  With area.RangeAddress
    writing.writeString(Join(Array(area.Spreadsheet.Name, CStr(.StartRow + row), CStr(.StartColumn + column), kind, text), Chr(9)) & Chr(10))
  End With
End Sub

Sub TellErrors(writing As Object, document As Object)
  Dim index As Integer, sheet As Object, area, row As Long, column As Long
  For index = 0 To document.Sheets.Count - 1
    sheet = document.Sheets.getByIndex(index)
    For Each area In sheet.queryFormulaCells(4).RangeAddresses
      For row = area.StartRow To area.EndRow
        For column = area.StartColumn To area.EndColumn
          writing.writeString(Join(Array(sheet.Name, CStr(row), CStr(column), "e", sheet.getCellByPosition(column, row).String), Chr(9)) & Chr(10))
        Next column
      Next row
    Next area
  Next index
End Sub
